package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAccountTest {

    @Test
    void hasAPasswordThatNobodyCanGuess() {
        assertTrue(DatabaseAccount.fresh().password().matches("[0-9a-f]{48}"));
        assertNotEquals(DatabaseAccount.fresh(), DatabaseAccount.fresh());
    }

    @Test
    void doesNotShowItsPassword() {
        assertEquals("DatabaseAccount[binome]", DatabaseAccount.fresh().toString());
    }

    @Test
    void writesItsPasswordForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("init.sql"), "left by an earlier run");
        DatabaseAccount account = DatabaseAccount.fresh();
        account.writeInitFile(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.readString(file).contains("IDENTIFIED BY '" + account.password() + "'"));
    }
}
