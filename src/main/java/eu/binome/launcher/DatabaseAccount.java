package eu.binome.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The one account of the embedded database: made anew at each start with a random password, all others removed.
 *
 * @param user its name
 * @param password 48 hexadecimal digits, 192 random bits, never stored
 */
public record DatabaseAccount(String user, String password) {

    private static final int PASSWORD_BYTES = 24;

    static DatabaseAccount fresh() {
        byte[] bits = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bits);
        return new DatabaseAccount("binome", HexFormat.of().formatHex(bits));
    }

    /**
     * Writes the statements that the server runs before it listens.
     * They hold the password, so only the owner can read the file, and the caller removes it once the server is up.
     */
    void writeInitFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, String.join("\n", statements()), StandardCharsets.UTF_8);
    }

    private List<String> statements() {
        String account = "'" + user + "'@'127.0.0.1'";
        return List.of(
                "CREATE DATABASE IF NOT EXISTS binome CHARACTER SET utf8mb4;",
                "DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';",
                "DELETE FROM mysql.db;",
                "FLUSH PRIVILEGES;",
                "CREATE USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON `binome%`.* TO " + account + ";",
                "");
    }

    @Override
    public String toString() {
        return "DatabaseAccount[" + user + "]";
    }
}
