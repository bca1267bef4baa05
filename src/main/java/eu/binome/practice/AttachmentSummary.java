package eu.binome.practice;

/**
 * A file that belongs to a practice.
 *
 * @param name      file name as it was sent, without folders
 * @param mediaType as found in its content
 * @param sha256    64 hexadecimal digits
 * @param sizeBytes size in bytes
 */
public record AttachmentSummary(AttachmentId id, String name, String mediaType, String sha256, long sizeBytes) {
}
