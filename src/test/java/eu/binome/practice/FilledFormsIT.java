package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Problem;
import eu.binome.platform.Seen;
import eu.binome.practice.office.XlsxWriter;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

/**
 * Practices go out as a workbook or a document, are written in off-line, and come back.
 */
class FilledFormsIT {

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
        petra.save(buses, Map.of("summary", "Buses after midnight.", "context", "-12,5\n=1+1", "theme", String.valueOf(there.theme.value()), "scope", "LOCAL"));
    }

    @Test
    void nothingComesBackChangedThatNobodyChanged() throws IOException {
        for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertEquals(List.of(), compare(book(petra, reader)));
            assertEquals(List.of(), compare(document(reader)));
        }
    }

    @Test
    void whatWasWrittenInTheWorkbookIsShownAndThenTakenOver() throws IOException {
        byte[] filled = FilledBook.changed(book(petra, Locale.FRENCH), text -> text.replace("Buses after midnight.", "Buses all night."));
        FilledDifference shown = compare(filled).getFirst();
        assertEquals(List.of("summary"), keys(shown.changes()));
        assertEquals("Buses after midnight.", petra.form(buses).get("summary"), "it is only shown");
        take(filled);
        assertEquals("Buses all night.", petra.form(buses).get("summary"));
        assertEquals(List.of(), compare(filled), "sent twice, it changes nothing more");
    }

    @Test
    void whatWasWrittenInTheDocumentIsTakenOver() throws IOException {
        byte[] filled = FilledBook.changed(document(Locale.ENGLISH), text -> text.replace("Buses after midnight.", "Buses all night.").replace(">Local<", ">National<"));
        assertEquals(List.of("summary", "scope"), keys(take(filled).getFirst().changes()));
        assertEquals("NATIONAL", petra.form(buses).get("scope"));
        assertEquals("-12,5\n=1+1", petra.form(buses).get("context"));
    }

    @Test
    void whatSomebodyElseWroteSinceStays() throws IOException {
        byte[] given = book(petra, Locale.ENGLISH);
        Officer anna = there.somebody(Role.COORDINATOR);
        anna.save(buses, Map.of("summary", "Anna's words.", "context", "Also hers."));
        byte[] filled = FilledBook.changed(given, text -> text.replace("Buses after midnight.", "Petra's words."));
        FilledDifference done = take(filled).getFirst();
        assertEquals(List.of("summary"), keys(done.conflicts()));
        assertEquals(List.of(), done.changes(), "what Petra left alone is no wish of hers");
        assertEquals("Anna's words.", petra.form(buses).get("summary"));
        assertEquals("Also hers.", petra.form(buses).get("context"));
    }

    @Test
    void anEmptyRowBecomesAPracticeOnce() throws IOException {
        byte[] filled = FilledBook.changed(book(petra, Locale.ENGLISH), text -> text.replace("<c r=\"B3\" s=\"1\"/>",
                "<c r=\"B3\" s=\"1\" t=\"inlineStr\"><is><t>Tram line</t></is></c>").replace("<c r=\"C3\" s=\"1\"/>",
                "<c r=\"C3\" s=\"1\" t=\"inlineStr\"><is><t>A new one.</t></is></c>"));
        FilledDifference made = take(filled).getFirst();
        assertEquals("A new one.", petra.form(made.practice().orElseThrow()).get("summary"));
        assertEquals("practice.filled.here", compare(filled).getFirst().remarks().getFirst().code());
        assertEquals(2, petra.in(() -> petra.listing().page(there.partnership, PracticeFixture.EVERYTHING, 10)).total());
    }

    @Test
    void saysWhatAPracticeOnAnEarlierEditionIsNotAsked() throws IOException {
        Officer anna = there.somebody(Role.COORDINATOR);
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        FormPlan before = anna.in(() -> anna.editing().draftPlan(there.partnership, number));
        FormPlan plan = before.withField(before.parts().getLast().key(), FormPlanTest.field(FieldKind.LONG_TEXT, "Lessons"), Set.of());
        anna.act(() -> anna.editing().save(there.partnership, number, plan, Seen.mark(before)));
        anna.act(() -> anna.editing().use(there.partnership, number, Seen.mark(plan)));
        byte[] given = book(petra, Locale.ENGLISH);
        assertEquals(List.of(), compare(given));
        String place = XlsxWriter.column(plan.fields().size()) + "2";
        byte[] filled = FilledBook.changed(given, text -> text.replace("<c r=\"" + place + "\" s=\"1\"/>",
                "<c r=\"" + place + "\" s=\"1\" t=\"inlineStr\"><is><t>Begin small.</t></is></c>"));
        assertEquals(List.of(ImportRemark.of("practice.filled.notAsked", "Lessons", "Begin small.")), compare(filled).getFirst().remarks());
        assertEquals(List.of(), compare(filled).getFirst().changes());
    }

    @Test
    void nobodyWritesInThePracticesOfOthers() throws IOException {
        byte[] filled = FilledBook.changed(document(Locale.ENGLISH), text -> text.replace("Buses after midnight.", "Wigan's words."));
        Officer stranger = there.contributorOf("Wigan", "GB");
        String file = keep(filled);
        FilledDifference shown = stranger.in(() -> stranger.filled().take(there.partnership, file)).getFirst();
        assertTrue(shown.refused());
        assertEquals("Buses after midnight.", petra.form(buses).get("summary"));
        assertEquals(1, rows(book(petra, Locale.ENGLISH)));
        assertEquals(0, rows(book(stranger, Locale.ENGLISH)));
    }

    @Test
    void refusesFilesThatWereNotGivenOutHere() {
        String other = there.file("title\nHalls\n");
        assertEquals("practice.filled.other", assertThrows(Problem.class, () -> petra.in(() -> petra.filled().compare(there.partnership, other))).code());
    }

    private int rows(byte[] book) throws IOException {
        int rows = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet2.xml")) {
                    rows = new String(zip.readAllBytes(), StandardCharsets.UTF_8).split("<row ").length - 2;
                }
            }
        }
        return rows;
    }

    private byte[] book(Officer officer, Locale reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        officer.act(() -> officer.filled().giveBook(there.partnership, PracticeFixture.EVERYTHING, reader, out));
        return out.toByteArray();
    }

    private byte[] document(Locale reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        petra.act(() -> petra.filled().giveDocument(buses, reader, out));
        return out.toByteArray();
    }

    private List<FilledDifference> compare(byte[] file) {
        String kept = keep(file);
        return petra.in(() -> petra.filled().compare(there.partnership, kept));
    }

    private List<FilledDifference> take(byte[] file) {
        String kept = keep(file);
        return petra.in(() -> petra.filled().take(there.partnership, kept));
    }

    private String keep(byte[] file) {
        return there.storage.keep(new ByteArrayInputStream(file), Long.MAX_VALUE).sha256();
    }

    private static List<String> keys(List<FieldDifference> differences) {
        return differences.stream().map(difference -> difference.field().key()).toList();
    }
}
