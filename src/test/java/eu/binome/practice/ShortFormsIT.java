package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.NotFound;
import eu.binome.practice.office.DocxReader;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class ShortFormsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private PracticeFixture there;
    private Officer petra;
    private PracticeId buses;

    @BeforeEach
    void aPractice() {
        there = PracticeFixture.aPartnership(DATABASE);
        petra = there.contributorOf("Karviná", "CZ");
        buses = there.draft(petra, "Night buses");
        petra.save(buses, Map.of("context", "Nobody gets home. ".repeat(60).strip(), "howItWorks", "Buses go. ".repeat(60).strip(), "summary", "s".repeat(170), "budget", "1200"));
    }

    @Test
    void saysWhatIsTooLongForInterregEurope() throws IOException {
        List<LimitedText> texts = petra.in(() -> petra.shortForms().interreg(buses, Locale.ENGLISH));
        Map<String, Integer> tooMany = texts.stream().filter(text -> text.tooMany() > 0)
                .collect(Collectors.toMap(LimitedText::key, LimitedText::tooMany));
        assertEquals(Map.of("practice.interreg.summary", 10, "practice.interreg.details", 1_079 + 2 + 599 - 1_500), tooMany);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        petra.act(() -> petra.shortForms().interregDocument(buses, Locale.FRENCH, out));
        Path file = Files.write(Files.createTempFile("interreg", ".docx"), out.toByteArray());
        assertEquals("s".repeat(170), DocxReader.read(file).fields().get("practice.interreg.summary"));
    }

    @Test
    void makesAbstractsOfWhatTheReaderMayRead() throws IOException {
        there.draft(petra, "A draft");
        List<PracticeAbstract> own = petra.in(() -> petra.shortForms().abstracts(there.partnership, PracticeFixture.EVERYTHING, Locale.ENGLISH));
        assertEquals(List.of("A draft", "Night buses"), own.stream().map(PracticeAbstract::title).toList());
        assertTrue(own.getFirst().isTooShort() && !own.getLast().isTooShort() && own.getLast().written() <= PracticeAbstract.MOST, own.toString());
        Officer reader = there.somebody(Role.READER);
        assertEquals(List.of(), reader.in(() -> reader.shortForms().abstracts(there.partnership, PracticeFixture.EVERYTHING, Locale.ENGLISH)));
        assertThrows(NotFound.class, () -> reader.in(() -> reader.shortForms().interreg(buses, Locale.ENGLISH)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        petra.act(() -> petra.shortForms().abstractsDocument(there.partnership, PracticeFixture.EVERYTHING, Locale.ENGLISH, out));
        Path file = Files.write(Files.createTempFile("abstracts", ".docx"), out.toByteArray());
        assertEquals(own.getLast().text(), DocxReader.read(file).fields().get("abstract." + buses.value()));
    }
}
