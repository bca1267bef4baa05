package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseOptionsTest {

    private final DatabaseFiles files = new DatabaseFiles(Path.of("/data/mariadb"), Path.of("/programs"));
    private final List<String> command = new DatabaseOptions(files, 43210).command("--innodb-buffer-pool-size=64M");

    @Test
    void readsNoSettingsOfTheMachine() {
        assertEquals("--no-defaults", command.get(1));
    }

    @Test
    void listensOnLoopbackOnly() {
        assertTrue(command.containsAll(List.of("--port=43210", "--bind-address=127.0.0.1")));
    }

    @Test
    void acknowledgesACommitWhenItIsOnTheDisk() {
        assertTrue(command.contains("--innodb-flush-log-at-trx-commit=1"));
    }

    @Test
    void letsLaterOptionsWin() {
        assertTrue(command.lastIndexOf("--innodb-buffer-pool-size=64M") > command.indexOf("--innodb-buffer-pool-size=256M"));
    }

    @Test
    void putsTheSocketOfADeepFolderElsewhere() {
        DatabaseFiles deep = new DatabaseFiles(Path.of("/data", "x".repeat(120)), Path.of("/programs"));
        assertTrue(deep.socket().toString().length() < 107);
        assertEquals(Path.of("/data/mariadb/mariadbd.sock"), files.socket());
    }
}
