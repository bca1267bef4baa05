package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.testing.LauncherProcess;
import eu.binome.testing.RunningBinome;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    private static final int REFUSAL_SECONDS = 60;

    @Test
    void printsOneLineWithTheAddress() {
        RunningBinome binome = RunningBinome.empty();
        assertEquals(List.of("Binôme is ready at " + binome.address()), binome.process().output());
    }

    @Test
    void listensOnItsPortAndADatabasePortOfLoopbackOnly() throws IOException {
        RunningBinome binome = RunningBinome.empty();
        long database = binome.process().database().orElseThrow().pid();
        List<InetSocketAddress> sockets = ListeningSockets.of(binome.process().pid());
        List<InetSocketAddress> databaseSockets = ListeningSockets.of(database);
        assertEquals(List.of(binome.port()), sockets.stream().map(InetSocketAddress::getPort).toList());
        assertEquals(1, databaseSockets.size());
        assertTrue(databaseSockets.getFirst().getAddress().isLoopbackAddress());
    }

    @Test
    void showsTheDemoToThisMachineOnly() throws IOException {
        List<InetSocketAddress> sockets = ListeningSockets.of(RunningBinome.withDemo().process().pid());
        assertTrue(sockets.stream().allMatch(socket -> socket.getAddress().isLoopbackAddress()
                || socket.getAddress().getHostAddress().endsWith("ffff:7f00:1")), sockets::toString);
    }

    @Test
    void saysWhichJavaIsMissingInOneSentence() throws IOException, InterruptedException {
        Process maven = new ProcessBuilder("mvn", "-q", "validate", "-Polder-java", "-Djdk.least=99").redirectErrorStream(true).start();
        String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertNotEquals(0, maven.waitFor());
        assertTrue(output.lines().anyMatch(line -> line.matches("Binôme needs a JDK of version 99 or newer, and the newest one found here is"
                + " \\d+: install one .* or name its folder in JAVA_HOME\\.")), output);
    }

    @Test
    void keepsNoPasswordOfTheDatabaseOnTheDisk() {
        RunningBinome binome = RunningBinome.empty();
        assertFalse(Files.exists(binome.data().resolve("mariadb/init.sql")));
    }

    @Test
    void refusesATakenPort(@TempDir Path data) {
        int taken = RunningBinome.empty().port();
        assertRefusal("Port " + taken + " cannot be used", Map.of("BINOME_PORT", String.valueOf(taken), "BINOME_DATA", data.toString()));
    }

    @Test
    void refusesDataThatAnotherInstanceUses() {
        String data = RunningBinome.empty().data().toString();
        assertRefusal("Another instance runs on the data folder " + data, Map.of("BINOME_PORT", "8119", "BINOME_DATA", data));
    }

    @Test
    void refusesADataFolderThatCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefusal("The data folder " + file + "/data cannot be written", Map.of("BINOME_DATA", file + "/data"));
    }

    @Test
    void refusesAnApplicationThatCannotBeDeployed(@TempDir Path folder) throws IOException {
        Path war = folder.resolve("broken.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write("<web-app><servlet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        LauncherProcess refused = LauncherProcess.start(
                Map.of("BINOME_PORT", "8118", "BINOME_DATA", folder.resolve("data").toString()), "-Dbinome.war=" + war);
        assertEquals(1, refused.awaitEnd(REFUSAL_SECONDS * 2));
        assertTrue(refused.output().getLast().startsWith("The application could not be deployed: read "), refused.output()::toString);
    }

    @Test
    void outlivesTheDeathOfItsDatabaseAndOfItself() {
        try (RunningBinome binome = RunningBinome.fresh(Map.of("BINOME_DEMO", "false"))) {
            long first = binome.process().database().orElseThrow().pid();
            binome.killDatabase();
            binome.awaitHealthy();
            ProcessHandle second = binome.process().database().orElseThrow();
            assertNotEquals(first, second.pid());

            binome.killApplication();
            assertTrue(second.isAlive());
            binome.start();
            assertFalse(second.isAlive());
            binome.awaitHealthy();

            ProcessHandle third = binome.process().database().orElseThrow();
            long start = System.nanoTime();
            binome.stop();
            assertTrue(System.nanoTime() - start < 2_000_000_000L, () -> (System.nanoTime() - start) / 1_000_000 + " ms");
            assertFalse(third.isAlive());
        }
    }

    private static void assertRefusal(String beginning, Map<String, String> environment) {
        LauncherProcess refused = LauncherProcess.start(environment);
        assertEquals(1, refused.awaitEnd(REFUSAL_SECONDS));
        assertEquals(1, refused.output().size(), refused.output()::toString);
        assertTrue(refused.output().getFirst().startsWith(beginning), refused.output()::toString);
    }
}
