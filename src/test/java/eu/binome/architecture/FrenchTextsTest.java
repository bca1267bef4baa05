package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * French sentences are set as French is printed, and say things plainly.
 */
class FrenchTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/eu/binome");
    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'\\p{L}");
    private static final Pattern BEFORE = Pattern.compile("(?<=[^\u00a0\u202f])(?:[:;!?](?=\\s|$|[)»\"}|])|»)");
    private static final Pattern AFTER = Pattern.compile("«(?![\u00a0\u202f])");
    private static final Pattern OFFICIALESE = Pattern.compile("(?iU)\\bvis(?:er|ent|[ée]e?s?|as?)\\b");
    private static final Pattern COORDINATOR = Pattern.compile("(?iU)\\bcoordinat(?:eur|rice)s?\\b|\\bqui coordonne|à coordonner\\b");
    private static final Pattern LEAD = Pattern.compile("(?iU)\\bchefs? de file\\b");

    @Test
    void apostrophesAreTypographic() throws IOException {
        assertEquals(List.of(), sentences((key, text) -> STRAIGHT.matcher(text).find()));
    }

    @Test
    void doubleSignsStandAfterASpaceThatDoesNotBreak() throws IOException {
        assertEquals(List.of(), sentences((key, text) -> BEFORE.matcher(text).find() || AFTER.matcher(text).find()));
    }

    @Test
    void whatIsAgreedToIsApprovedNotStamped() throws IOException {
        assertEquals(List.of(), sentences((key, text) -> OFFICIALESE.matcher(text).find()));
    }

    @Test
    void choicesOfAThemeAPartnerOrAStateAreMasculine() throws IOException {
        assertEquals(List.of(), sentences((key, text) -> key.endsWith(".all") && text.equals("toutes")));
    }

    /** The lead partner is an organisation; who sets up, follows and decides is the coordination (docs/glossary.md). */
    @Test
    void whoCoordinatesIsTheCoordinationAndNotTheLeadPartner() throws IOException {
        assertEquals(List.of(), sentences((key, text) -> COORDINATOR.matcher(text).find()));
        assertEquals(List.of("home.field.lead", "lead", "partnership.partner.lead.label", "partnership.partners.empty", "partnership.partners.lead",
                "publication.about.how"), sentences((key, text) -> LEAD.matcher(text).find()).stream().map(line -> line.split("=")[0]).toList());
    }

    private static List<String> sentences(BiPredicate<String, String> fault) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_fr.properties")).sorted().toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> {
                    if (fault.test(key.toString(), text.toString())) {
                        faults.add(key + "=" + text);
                    }
                });
            }
        }
        return faults.stream().sorted().toList();
    }
}
