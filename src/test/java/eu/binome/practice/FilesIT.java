package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class FilesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final byte[] NOTE = "Łódź, a note".getBytes(StandardCharsets.UTF_8);

    private PracticeFixture there;
    private Officer petra;
    private Officer john;

    @BeforeEach
    void twoPartners() {
        there = PracticeFixture.aPartnership(DATABASE);
        petra = there.contributorOf("Karviná", "CZ");
        john = there.contributorOf("Wigan", "GB");
    }

    @Test
    void keepsAFileAndGivesItBack() throws IOException {
        PracticeId id = there.draft(petra, "Market halls");
        AttachmentId file = petra.in(() -> petra.files().add(id, "C:\\notes.txt", NOTE));
        AttachmentSummary summary = petra.in(() -> petra.files().of(id)).getFirst();
        assertEquals(List.of("notes.txt", "text/plain", NOTE.length + ""), List.of(summary.name(), summary.mediaType(), summary.sizeBytes() + ""));
        try (InputStream in = petra.in(() -> petra.files().content(file))) {
            assertArrayEquals(NOTE, in.readAllBytes());
        }
        petra.act(() -> petra.files().remove(file));
        assertEquals(List.of(), petra.in(() -> petra.files().of(id)));
    }

    @Test
    void removesAFileWhoseContentIsLost() throws IOException {
        PracticeId id = there.draft(petra, "Market halls");
        AttachmentId file = petra.in(() -> petra.files().add(id, "lost.txt", "Lost".getBytes(StandardCharsets.UTF_8)));
        Files.delete(there.storage.pathOf(petra.in(() -> petra.files().file(file)).sha256()));
        petra.act(() -> petra.files().remove(file));
        assertEquals(List.of(), petra.in(() -> petra.files().of(id)));
    }

    @Test
    void followsTheRightsOfThePractice() {
        PracticeId draft = there.draft(petra, "Market halls");
        AttachmentId file = petra.in(() -> petra.files().add(draft, "notes.txt", NOTE));
        assertThrows(NotFound.class, () -> john.in(() -> john.files().file(file)));
        PracticeId accepted = there.accepted(petra, "Night buses");
        Officer anna = there.somebody(Role.COORDINATOR);
        AttachmentId open = anna.in(() -> anna.files().add(accepted, "notes.txt", NOTE));
        assertEquals("notes.txt", john.in(() -> john.files().file(open)).name());
        assertThrows(Refused.class, () -> john.act(() -> john.files().remove(open)));
    }

    @Test
    void refusesWhatIsTooLargeOrSomethingElse() {
        PracticeId id = there.draft(petra, "Market halls");
        assertEquals("platform.file.tooLarge", assertThrows(Problem.class, () -> petra.act(() -> petra.files().add(id, "n.txt", new byte[20_000_001]))).code());
        assertEquals("practice.files.kind", assertThrows(Problem.class, () -> petra.act(() -> petra.files().add(id, "run.exe", NOTE))).code());
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> petra.act(() -> petra.files().add(id, "plan.pdf", NOTE))).code());
    }
}
