package eu.binome.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Files in the data folder, named by their SHA-256: the same content is kept once, an acknowledged file is on the disk.
 */
@ApplicationScoped
public class Storage {

    private static final int PREFIX = 2;

    private final Path folder;

    public Storage() {
        this(Path.of(Setting.DATA.value()));
    }

    /** @param data the data folder; files go to its folder {@code files} */
    public Storage(Path data) {
        this.folder = data.toAbsolutePath().resolve("files");
    }

    /**
     * Keeps a content and forces it to the disk.
     *
     * @param mostBytes the largest size accepted
     * @throws Problem {@code platform.file.tooLarge} when there is more than that; nothing is kept then
     */
    public StoredFile keep(InputStream content, long mostBytes) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "arriving", ".part");
            try {
                return move(arriving, copy(content, arriving, mostBytes));
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a kept file; the caller closes it. */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(pathOf(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file of this SHA-256 lies. */
    public Path pathOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalStateException("not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256);
    }

    /** Says that a row which names a file is about to go: the file, if there is one, stays for a day for backups that began before. */
    public void letGo(String sha256, Instant now) {
        Path file = pathOf(sha256);
        try {
            if (Files.exists(file)) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes what was neither kept nor let go since a moment, and what never arrived as a whole.
     *
     * @param named the SHA-256 of files that stay
     * @return how many files went
     */
    int sweep(Set<String> named, Instant since) {
        AtomicInteger gone = new AtomicInteger();
        try {
            Files.createDirectories(folder);
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
                    if (found.lastModifiedTime().toInstant().isBefore(since) && !named.contains(file.getFileName().toString())
                            && Files.deleteIfExists(file)) {
                        gone.incrementAndGet();
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** It has just arrived, or gone. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone.get();
    }

    private static StoredFile copy(InputStream content, Path target, long mostBytes) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            byte[] buffer = new byte[65_536];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > mostBytes) {
                    throw new Problem("platform.file.tooLarge", mostBytes / 1_000_000);
                }
                out.write(buffer, 0, read);
            }
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), size);
    }

    private StoredFile move(Path arriving, StoredFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path home = pathOf(file.sha256());
        Files.createDirectories(home.getParent());
        Files.move(arriving, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        keepName(home.getParent());
        keepName(folder);
        keepName(folder.getParent());
        return file;
    }

    /** A name is safe against a power cut when its folder is written, too; so is that folder's own, which may have just been made. */
    void keepName(Path inside) throws IOException {
        try (FileChannel names = FileChannel.open(inside, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
