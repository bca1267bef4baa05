package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.platform.Languages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Recall of inflected and unaccented queries: each text must be found by each of the forms beside it.
 */
class InflectedWordsTest {

    /** Per language: text, then the forms a reader may type for it. */
    private static final Map<String, List<List<String>>> FORMS = Map.of(
            "fr", List.of(
                    List.of("Une pépinière accueille les jeunes entreprises", "pépinières", "pepiniere", "entreprise"),
                    List.of("L'écologie industrielle réduit les déchets", "écologies industrielles", "dechet", "ecologie"),
                    List.of("Les réseaux d'acteurs locaux", "réseau", "acteur local", "reseaux")),
            "en", List.of(
                    List.of("The incubator supports young companies", "incubators", "supporting", "company"),
                    List.of("Reusing industrial buildings", "reuse building", "industries", "reused"),
                    List.of("Business angels invest in local networks", "investing", "network", "angel")),
            "nl", List.of(
                    List.of("Bedrijven werken samen in een netwerk", "bedrijf", "netwerken", "samenwerken"),
                    List.of("De gemeente ondersteunt nieuwe ondernemers", "gemeenten", "ondernemer", "ondersteunen"),
                    List.of("Opleidingen voor werkzoekenden in de regio", "opleiding", "werkzoekende", "regio's")),
            "cs", List.of(
                    List.of("Město podporuje začínající podniky", "městem", "podnik", "podnikům", "mesto"),
                    List.of("Nové technologie v bývalých dolech", "technologií", "nová", "důl"),
                    List.of("Spolupráce škol a firem v regionu", "spolupráci", "školy", "firma", "region")),
            "hu", List.of(
                    List.of("A vállalkozások támogatása a városban", "vállalkozás", "támogatások", "város", "vallalkozasok"),
                    List.of("Ipari parkok fejlesztése", "ipari park", "fejlesztések", "parkokban"),
                    List.of("Képzések munkanélküliek számára", "képzés", "képzéseket", "munkanélküli")),
            "pl", List.of(
                    List.of("Gmina wspiera małe przedsiębiorstwa", "gminy", "przedsiębiorstw", "przedsiebiorstwa"),
                    List.of("Źródła energii odnawialnej w mieście", "źródło", "energia odnawialna", "miasto", "zrodla"),
                    List.of("Szkolenia dla bezrobotnych górników", "szkolenie", "górnik", "bezrobotny")),
            "sl", List.of(
                    List.of("Razvojni center podpira mala podjetja", "razvojnega centra", "podjetij", "podjetje"),
                    List.of("Inovativne prakse v rudarskih mestih", "inovativna praksa", "mesto", "rudarsko mesto"),
                    List.of("Usposabljanje brezposelnih v občini", "usposabljanja", "brezposelni", "obcina", "občine")),
            "es", List.of(
                    List.of("El vivero acoge a empresas jóvenes", "viveros", "empresa", "joven"),
                    List.of("Reutilización de edificios industriales", "reutilizacion", "edificio industrial", "industria"),
                    List.of("Formación para trabajadores de la cerámica", "formaciones", "trabajador", "ceramicas")),
            "de", List.of(
                    List.of("Die Stadt fördert junge Unternehmen", "Städte", "Unternehmens", "fordert", "foerdert"),
                    List.of("Netzwerke für erneuerbare Energien", "Netzwerk", "erneuerbarer Energie", "Netzwerken"),
                    List.of("Gründerzentren in alten Zechen", "Gründerzentrum", "alte Zeche", "Gruenderzentren")));

    @ParameterizedTest
    @MethodSource("languages")
    void findsAlmostEveryForm(String language) {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        List<List<String>> texts = FORMS.get(language);
        try (IndexFixture index = IndexFixture.anIndexOf(documents(language, texts))) {
            for (int i = 0; i < texts.size(); i++) {
                for (String form : texts.get(i).subList(1, texts.get(i).size())) {
                    asked++;
                    SearchHits hits = index.find(SearchRequest.of(form, language), Reader.anonymous());
                    long id = i + 1;
                    if (hits.match() != Match.AS_TYPED || hits.hits().stream().noneMatch(hit -> hit.key().id() == id)) {
                        missed.add(form);
                    }
                }
            }
        }
        System.out.printf("recall of inflected queries, %s: %d of %d, missed %s%n",
                language, asked - missed.size(), asked, missed);
        assertTrue(missed.size() * 5 <= asked, () -> "missed " + missed);
    }

    @Test
    void coversTheNineLanguages() {
        assertEquals(Set.copyOf(Languages.ALL), FORMS.keySet());
        assertEquals(Set.copyOf(Languages.ALL), new HashSet<>(Titles.LANGUAGES));
    }

    static Set<String> languages() {
        return FORMS.keySet();
    }

    private static List<SearchDocument> documents(String language, List<List<String>> texts) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            documents.add(practice(i + 1).in(language,
                    new SearchText("N" + i, "", texts.get(i).get(0), "")));
        }
        return documents;
    }
}
