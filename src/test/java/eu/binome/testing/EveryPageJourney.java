package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People of every role click every link they are shown, in several looks: no page is broken, too wide or closed to anybody, and axe finds
 * nothing. What axe has seen of a page it does not look through again in the same look.
 */
class EveryPageJourney {

    /** Reached from a mail, from an upload, by a fault, or while the next edition of a form is written; each has a journey of its own. */
    private static final Set<String> NOT_BY_LINKS = Set.of("platform/error", "security/invitation", "security/reset", "security/signOut",
            "practice/import", "practice/report", "practice/formField", "practice/formMove", "practice/formPart");
    private static final Set<String> SEEN = new TreeSet<>();
    private static final Map<String, Set<String>> EXAMINED = new TreeMap<>();

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("claire.debruyne", Look.desktop()),
                Arguments.of("claire.debruyne", Look.phone().dark().in("fr")),
                Arguments.of("claire.debruyne", Look.zoomed()),
                Arguments.of("katrijn.maesen", Look.phone()),
                Arguments.of("jean-marc.lefebvre", Look.phone().in("fr")),
                Arguments.of("etienne.waquet", Look.desktop().dark().in("fr")),
                Arguments.of("priya.longworth", Look.desktop().dark()),
                Arguments.of("admin", Look.phone().in("fr")));
    }

    static Stream<Look> looks() {
        return Stream.of(Look.desktop(), Look.phone().in("fr"), Look.desktop().dark().in("fr"), Look.zoomed().dark());
    }

    @ParameterizedTest
    @MethodSource("people")
    void findNothingWrong(String name, Look look) {
        try (BrowserSession session = BrowserSession.signedIn(RunningBinome.withDemo(), name + "@prospects.example", look)) {
            walk(session, "/", "/p/prospects/search/search?kind=transfer");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void visitorsFindNothingWrong(Look look) {
        try (BrowserSession session = BrowserSession.on(RunningBinome.withDemo(), look)) {
            walk(session, "/");
        }
    }

    private static void walk(BrowserSession session, String... beginnings) {
        PageWalk walk = new PageWalk(session, EXAMINED).from(beginnings);
        SEEN.addAll(walk.files());
        assertEquals(List.of(), walk.faults());
    }

    /** What nobody can reach by links is lost, however well it works. */
    @AfterAll
    static void everyPageIsReached() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        Set<String> unreached = new TreeSet<>();
        try (Stream<Path> files = Files.walk(webapp)) {
            files.map(file -> webapp.relativize(file).toString()).filter(file -> file.matches("[a-z]+/[a-zA-Z]+\\.xhtml"))
                    .map(file -> file.replace(".xhtml", "")).forEach(unreached::add);
        }
        unreached.removeAll(SEEN);
        unreached.removeAll(NOT_BY_LINKS);
        assertEquals(Set.of(), unreached);
    }
}
