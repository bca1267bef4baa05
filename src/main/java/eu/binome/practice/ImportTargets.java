package eu.binome.practice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import eu.binome.platform.Texts;

/**
 * Where a column of an import can go: a field of the form, the practice's origin, its owner, or nowhere.
 */
public final class ImportTargets {

    /** Nowhere; the record itself is kept all the same. */
    public static final String NOTHING = "";
    /** The partner organisation by its name. */
    public static final String OWNER = "owner";
    /** The record's name in its source. */
    public static final String ORIGIN_KEY = "originKey";
    /** The source to be cited. */
    public static final String ORIGIN_SOURCE = "originSource";
    /** The licence. */
    public static final String ORIGIN_LICENCE = "originLicence";

    private static final Map<String, String> KNOWN = known();

    private ImportTargets() {
    }

    /** All targets but {@link #NOTHING}, in the order of the form. */
    public static List<String> all() {
        List<String> targets = new ArrayList<>(PracticeField.usual().stream().map(PracticeField::key).toList());
        targets.addAll(List.of(OWNER, ORIGIN_KEY, ORIGIN_SOURCE, ORIGIN_LICENCE));
        return targets;
    }

    /** What the names of columns suggest, in their order; a column that says nothing goes nowhere. */
    static Map<String, String> propose(Collection<String> columns) {
        Map<String, String> proposal = new LinkedHashMap<>();
        columns.forEach(column -> proposal.put(column, KNOWN.getOrDefault(plain(column), NOTHING)));
        return proposal;
    }

    private static String plain(String column) {
        String letters = Normalizer.normalize(column, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static Map<String, String> known() {
        Map<String, String> names = new HashMap<>();
        all().forEach(target -> names.put(plain(target), target));
        put(names, "title", "name", "titre", "intitule", "nom", "titel", "nazev", "cim", "tytul", "naslov", "titulo", "bezeichnung");
        put(names, "summary", "shortdescription", "abstract", "description", "resume", "descriptioncourte", "zusammenfassung", "samenvatting",
                "shrnuti", "osszefoglalo", "streszczenie", "povzetek", "resumen");
        put(names, "context", "problem", "contexte", "contexteetenjeux", "problemandcontext", "kontext", "ausgangslage");
        put(names, "trigger", "origin", "declencheur", "declic");
        put(names, "objectives", "objective", "goals", "objectifs", "objectif", "ziele", "cele", "objetivos");
        put(names, "audience", "targetgroup", "targetgroups", "beneficiaries", "public", "publics", "publiccible", "zielgruppe");
        put(names, "howItWorks", "actions", "activities", "method", "procedures", "fonctionnement", "modalites", "umsetzung");
        put(names, "partnersInvolved", "partners", "stakeholders", "partenaires", "partenairesassocies", "partner");
        put(names, "resources", "means", "moyens", "outils", "resourcesneeded", "ressourcen");
        put(names, "difficulties", "challenges", "obstacles", "difficultes", "schwierigkeiten");
        put(names, "successFactors", "successfactor", "facteursdereussite", "facteursdesucces", "erfolgsfaktoren");
        put(names, "results", "result", "evidence", "evidenceofsuccess", "impact", "resultats", "ergebnisse", "wyniki", "resultados");
        put(names, "outlook", "future", "perspectives", "ausblick");
        put(names, "learning", "transferability", "transfer", "potentialforlearning", "lessons", "enseignements");
        put(names, "countries", "country", "countrycode", "countrycodes", "pays", "land", "kraj", "zeme", "orszag", "drzava", "pais");
        put(names, "nutsCode", "nuts", "nutsid", "codenuts");
        put(names, "nutsName", "region", "county", "province", "departement");
        put(names, "city", "territory", "town", "municipality", "place", "ville", "territoire", "commune", "lieu", "stadt", "miasto", "ciudad");
        put(names, "organisation", "organization", "institution", "organisme", "structure", "traeger");
        put(names, "contactName", "contact", "contactperson");
        put(names, "contactEmail", "email", "mail", "courriel");
        put(names, "start", "startdate", "startyear", "from", "debut", "datededebut", "beginn", "annee", "year");
        put(names, "end", "enddate", "endyear", "until", "fin", "datedefin", "ende");
        put(names, "budget", "cost", "totalbudget", "cout");
        put(names, "funding", "fundingsource", "fundingsources", "financement", "finanzierung");
        put(names, "link", "url", "website", "web", "lien", "siteweb", "internet");
        put(names, "keywords", "themes", "tags", "topics", "tools", "practicetype", "programme", "program", "motscles", "mots", "schlagworte");
        put(names, "sourceLanguage", "language", "lang", "langue", "sprache");
        put(names, "scope", "geographicalscope", "level", "portee", "echelle");
        put(names, "theme", "policytopic", "thematique");
        put(names, OWNER, "partnerorganisation", "author", "auteur", "organisationpartenaire");
        put(names, ORIGIN_KEY, "id", "identifier", "reference", "identifiant");
        put(names, ORIGIN_SOURCE, "source", "citation");
        put(names, ORIGIN_LICENCE, "licence", "license", "rights", "droits");
        putLabels(names);
        return Map.copyOf(names);
    }

    /** What the form calls its fields, as the exports write it above their columns. */
    private static void putLabels(Map<String, String> names) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            all().forEach(target -> names.put(plain(Texts.plain(language, "practice.field." + target)), target));
        }
    }

    private static void put(Map<String, String> names, String target, String... written) {
        for (String name : written) {
            names.put(name, target);
        }
    }
}
