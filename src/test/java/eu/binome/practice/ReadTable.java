package eu.binome.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A file as the import reads it, with all its records.
 */
record ReadTable(List<String> columns, List<ImportRecord> records) {

    static ReadTable of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadTable of(byte[] content) {
        return from(content, file -> {
            List<ImportRecord> records = new ArrayList<>();
            ImportReader.read(file, records::add);
            return new ReadTable(ImportReader.survey(file).names(), records);
        });
    }

    /** How many records there are, without keeping them. */
    static int count(String text) {
        return from(text.getBytes(StandardCharsets.UTF_8), file -> ImportReader.survey(file).records());
    }

    private static <T> T from(byte[] content, Function<Path, T> reading) {
        try {
            Path file = Files.createTempFile("import", ".tmp");
            try {
                return reading.apply(Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
