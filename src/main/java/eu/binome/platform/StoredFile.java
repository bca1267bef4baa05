package eu.binome.platform;

/**
 * A file kept by its content.
 *
 * @param sha256    64 hexadecimal digits, the file's name
 * @param sizeBytes size in bytes
 */
public record StoredFile(String sha256, long sizeBytes) {
}
