package eu.binome.practice.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;

class ImportDeskTest {

    private static final PartnershipId HERE = new PartnershipId(1);

    @TempDir
    private Path data;

    @Test
    void asksForTheFileAgainWhenItIsGone() {
        ImportDesk desk = new ImportDesk();
        desk.lay(HERE, "practices.csv", "0".repeat(64));
        assertEquals("practice.import.gone", assertThrows(Problem.class, () -> desk.file(new Storage(data), HERE)).code());
    }
}
