package eu.binome.guide.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Guides to print in tests: typical ones, an empty one, an overfull one. */
public final class SampleGuides {

    static final String NINE_LANGUAGES = """
            français : l’économie, cœur, Noël, où, « l’œuvre » ; déjà vu ? 95 % — 200 k€
            English: “quotes”, ‘single’ – dash, naïve, 12½ m²
            Nederlands: geïnd, coördinatie, één
            čeština: příliš žluťoučký kůň úpěl ďábelské ódy
            magyar: árvíztűrő tükörfúrógép, ŐŰ
            polski: zażółć gęślą jaźń, ŁÓDŹ
            slovenščina: češnja, žaba, šola
            español: ¿qué?, ¡mañana!, pingüino
            Deutsch: Größe, Straße, ẞ, Übergang
            ελληνικά, Кириллица, fjord, fi fl ffi, Œuvre, ≥ ≤ → № ™""";

    private static final List<String> THEMES_EN = List.of("Attractiveness of the territory",
            "Business-support structures", "Business clusters", "Eco-innovation and knowledge");
    private static final List<String> THEMES_FR = List.of("Attractivité du territoire",
            "Structures d’appui aux entreprises", "Grappes d’entreprises", "Éco-innovation et connaissance");
    private static final List<String> ORIGINS = List.of("Houthalen-Helchteren, Belgium", "Karviná, Czech Republic",
            "Pas-de-Calais, France", "Tatabánya, Hungary", "Zasavje, Slovenia", "Wigan, United Kingdom",
            "La Vall d’Uixó, Spain", "Gelsenkirchen, Germany");

    private SampleGuides() {
    }

    static GuideDocument english() {
        return guide(Locale.ENGLISH, "New life for mining towns", 12);
    }

    static GuideDocument french() {
        return guide(Locale.FRENCH, "Une nouvelle vie pour les villes minières", 8);
    }

    /** A guide of so many practices spread over four themes. */
    public static GuideDocument guide(Locale language, String title, int practices) {
        boolean french = language.equals(Locale.FRENCH);
        List<String> themes = french ? THEMES_FR : THEMES_EN;
        List<Chapter> chapters = new ArrayList<>();
        for (int theme = 1; theme <= themes.size(); theme++) {
            int chosen = theme;
            List<PracticeSheet> sheets = IntStream.range(0, practices)
                    .filter(number -> number % 4 + 1 == chosen)
                    .mapToObj(number -> french ? frenchSheet(number) : englishSheet(number)).toList();
            chapters.add(new Chapter(theme, themes.get(theme - 1), Prose.plain(introduction(french)), sheets));
        }
        return new GuideDocument(language, title,
                french ? "Ce que dix territoires ont appris les uns des autres" : "What ten territories learned from each other",
                new Publisher("PROSPECTS", french ? "Partenariat pour l’économie des territoires en mutation"
                        : "Partnership for the economy of regions in change", "2010–2012"),
                french ? "21 novembre 2026" : "21 November 2026", Prose.plain(introduction(french)), chapters,
                partners(french), imprint(french));
    }

    /** Nothing but a title. */
    static GuideDocument empty() {
        return new GuideDocument(Locale.ENGLISH, "Untitled", "", new Publisher("NEW", "", ""), "21 November 2026",
                Prose.NONE, List.of(), List.of(), new Imprint(List.of(), Prose.NONE));
    }

    /** Themes without practices, a practice without a word, words without a space, titles without an end. */
    static GuideDocument uneven() {
        String longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        String longTitle = ("A very long title that explains each thing the practice does " + longWord + " ").repeat(3).strip();
        PracticeSheet bare = new PracticeSheet("practice-1", Locale.ENGLISH, "Only a title", "", Prose.NONE, List.of(), List.of());
        PracticeSheet wide = new PracticeSheet("practice-2", Locale.GERMAN, longTitle, longWord + ", " + longWord,
                Prose.plain(longWord + " " + longWord),
                List.of(new Fact("Contact", "a.very.long.address.of.an.officer@administration.of.the.region.example.eu"),
                        new Fact("Web", "https://example.eu/" + "path/".repeat(12)), new Fact(longWord, longWord),
                        new Fact("Empty", " ")),
                List.of(new Passage("Context", Prose.plain((longWord + " ").repeat(60))),
                        new Passage("List", Prose.plain("Kept <b>as typed</b>:\n- one\n- " + longWord + "\nand on"))));
        PracticeSheet many = new PracticeSheet("practice-3", Locale.ENGLISH, NINE_LANGUAGES.lines().findFirst().orElseThrow(),
                "Łódź & <Őriszentpéter>", Prose.plain(NINE_LANGUAGES),
                IntStream.range(0, 40).mapToObj(i -> new Fact("Fact " + i, "Value " + i)).toList(),
                List.of(new Passage("Nine <languages> & more", Prose.plain(NINE_LANGUAGES + "\n\n🚀 control \u0001\u0007 \uD800 中文"))));
        List<Chapter> chapters = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            chapters.add(new Chapter(number, number == 2 ? longTitle : "Theme " + number, Prose.NONE,
                    number == 1 ? List.of(bare, wide, many) : List.of()));
        }
        return new GuideDocument(Locale.ENGLISH, longTitle, longTitle, new Publisher("ACRONYM-THAT-GOES-ON-AND-ON",
                longTitle, "2010–2012"), "21 November 2026", Prose.plain(longTitle), chapters,
                List.of(new PartnerEntry(longTitle, longWord, "Lead partner")),
                new Imprint(List.of(new Fact("Publisher", longTitle)), Prose.NONE));
    }

    /** What an import gives: titles and summaries, most with a few facts; from the ninth on with texts. Each place is named once. */
    static GuideDocument thin(int first, int last) {
        List<PracticeSheet> sheets = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            int texts = number > 8 ? number % 5 + 1 : 0;
            List<Fact> facts = number == 4 ? List.of() : List.of(new Fact("Place", "Town " + number + "."),
                    new Fact("Keywords", "public space, participation, URBACT"));
            sheets.add(new PracticeSheet("practice-" + number, Locale.ENGLISH, "Bringing citizens closer to number " + number + ".",
                    "Bled, Slovenia", Prose.plain("Summary " + number + ". " + "A service lets residents take part. ".repeat(number % 3)),
                    facts, IntStream.range(0, texts).mapToObj(i -> passage("Context " + i)).toList()));
        }
        return new GuideDocument(Locale.ENGLISH, "Lakes", "", new Publisher("LAKES", "", ""), "21 November 2026", Prose.NONE,
                List.of(new Chapter(1, "Shores", Prose.NONE, sheets)), List.of(), new Imprint(List.of(), Prose.NONE));
    }

    private static PracticeSheet englishSheet(int number) {
        return new PracticeSheet("practice-" + (number + 1), Locale.ENGLISH,
                List.of("A visitor mine run by former miners", "One desk for every young firm",
                        "Forty workshops share one export office", "Heat from old galleries").get(number % 4),
                ORIGINS.get(number % ORIGINS.size()),
                Prose.plain("A closed colliery became a place that 60,000 visitors a year pay to see, and the guides"
                        + " are the people who once worked underground."),
                List.of(new Fact("Place", "Karviná, Moravia-Silesia (CZ080)"), new Fact("Dates", "March 2007 – ongoing"),
                        new Fact("Budget", "€200,000 over 30 months"), new Fact("Funding", "ERDF 75 %, region 15 %, town 10 %"),
                        new Fact("Contact", "jana.novakova@example.eu"), new Fact("Web", "https://example.eu/mine")),
                List.of(passage("Context and stakes"), passage("What triggered the action"), listPassage(),
                        passage("Ways of working"), passage("Difficulties and answers"), passage("Results"),
                        passage("Outlook")));
    }

    private static Passage passage(String heading) {
        return new Passage(heading, Prose.plain("When the last shift came up in 1998, one household in three lost its"
                + " income within a year. The town owned the site but had neither the means to keep the buildings"
                + " nor the heart to pull them down. An association of former miners offered to open the galleries"
                + " on Sundays; eight hundred people came on the first day.\n\nThe town, the district and the"
                + " chamber of commerce then agreed on a small company with a board of nine."));
    }

    private static Passage listPassage() {
        return new Passage("Objectives", Prose.plain("The partners agreed on three:\n- keep at least 40 jobs on the site"
                + " within five years\n- bring 50,000 paying visitors a year\n- hand on the trade's knowledge to"
                + " the schools of the district"));
    }

    private static PracticeSheet frenchSheet(int number) {
        String text = "L’économie d’une commune de 4 200 habitants ne se relève pas d’un seul geste : l’équipe a donc"
                + " commencé par l’écoute. Aujourd’hui, qu’il s’agisse d’accueil, d’ingénierie ou d’animation, une"
                + " seule adresse suffit. « Nous avons cessé de renvoyer les gens d’un guichet à l’autre », dit la"
                + " directrice ; le délai moyen est tombé de 90 à 21 jours !";
        return new PracticeSheet("pratique-" + (number + 1), Locale.FRENCH, "Le guichet qui vient à l’entreprise",
                ORIGINS.get(number % ORIGINS.size()), Prose.plain("Une équipe de trois personnes fait le tour des"
                        + " ateliers du bassin et y règle sur place ce qui demandait cinq rendez-vous."),
                List.of(new Fact("Lieu", "Pays Couserans, Ariège"), new Fact("Dates", "2009 – en cours"),
                        new Fact("Budget", "200 k€ sur 30 mois"), new Fact("Contact", "contact@example.eu")),
                List.of(new Passage("Contexte et enjeux", Prose.plain(text)), new Passage("Objectifs", Prose.plain(text)),
                        new Passage("Résultats", Prose.plain(text + "\n\n" + text)),
                        new Passage("Perspectives", Prose.plain(text))));
    }

    private static String introduction(boolean french) {
        return french
                ? "Ce guide rassemble les pratiques que nos territoires se sont montrées, ont notées ensemble et"
                + " essayées chez eux.\n\nChacune a déjà réussi plus d’une fois, avec des résultats que l’on peut"
                + " compter, et peut voyager : c’est ce que nous appelons une bonne pratique."
                : "This guide gathers what our territories showed each other, scored together and tried at"
                + " home.\n\nEach practice in it has already worked more than once, with results that can be counted,"
                + " and can travel: that is what we call a good practice.";
    }

    private static List<PartnerEntry> partners(boolean french) {
        List<PartnerEntry> partners = new ArrayList<>();
        partners.add(new PartnerEntry("ACOM France", "Lens, Hauts-de-France, France", french ? "Chef de file" : "Lead partner"));
        ORIGINS.forEach(origin -> partners.add(new PartnerEntry(origin.substring(0, origin.indexOf(',')), origin, "")));
        return partners;
    }

    private static Imprint imprint(boolean french) {
        return new Imprint(List.of(new Fact(french ? "Éditeur" : "Publisher", "PROSPECTS, ACOM France"),
                new Fact("Contact", "prospects@example.eu")), Prose.plain(french
                ? "Publié avec le soutien du Fonds européen de développement régional."
                : "Published with the support of the European Regional Development Fund."));
    }
}
