package eu.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder that holds everything of one installation, owned by one process at a time.
 * Ownership is an operating system lock on the file {@code lock}: it ends with the process, however that ends.
 */
final class DataFolder {

    /** Below this the database may stop in the middle of its recovery. Unit: bytes. */
    private static final long LEAST_FREE = 512L * 1024 * 1024;

    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws LaunchProblem if the folder cannot be written, is nearly full, or is in use by another instance */
    static DataFolder claim(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(root, locked(root, channel));
            requireSpace(root, Files.getFileStore(root).getUsableSpace());
            return folder;
        } catch (IOException e) {
            throw new LaunchProblem("The data folder " + root + " cannot be written: give this user the right to write there, "
                    + "or choose another folder with BINOME_DATA.", e);
        }
    }

    Path root() {
        return root;
    }

    /** @return the folder of that name, made if it was not there */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new LaunchProblem("The folder " + root.resolve(name) + " cannot be made: check the rights and the space of the disk.", e);
        }
    }

    /** @return the folder of that name, made anew and empty */
    Path emptyFolder(String name) {
        Path folder = root.resolve(name);
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Deletion());
            }
        } catch (IOException e) {
            throw new LaunchProblem("The folder " + folder + " cannot be emptied: check its rights.", e);
        }
        return folder(name);
    }

    /** Lets another instance have the folder. */
    void release() {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of " + root + " could not be released", e);
        }
    }

    private static FileLock locked(Path root, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(root, e);
        }
        throw inUse(root, new IOException("locked by another process"));
    }

    private static LaunchProblem inUse(Path root, Exception cause) {
        return new LaunchProblem("Another instance runs on the data folder " + root + ": stop it first, "
                + "or choose another folder with BINOME_DATA and another port with BINOME_PORT.", cause);
    }

    /** @param free bytes that are left for us on the disk */
    static void requireSpace(Path root, long free) {
        if (free < LEAST_FREE) {
            throw new LaunchProblem("Only " + free / (1024 * 1024) + " MB are free on the disk of " + root
                    + ": make at least 512 MB free, or choose another folder with BINOME_DATA.");
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
