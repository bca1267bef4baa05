package eu.binome.practice;

import org.apache.tika.Tika;

import eu.binome.platform.CleanText;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Decides by name and content together whether a file may be added: the content has to be what the extension says.
 */
final class AttachmentCheck {

    private static final Tika TIKA = new Tika();
    private static final int LONGEST_NAME = 200;

    private AttachmentCheck() {
    }

    /**
     * The kind of a file. An archive is read to its end, within the bounds of {@link OfficeArchive}.
     *
     * @throws Problem {@code practice.files.kind} for other kinds, {@code practice.files.content} when the content is another kind
     */
    static AttachmentKind kindOf(String name, byte[] content) {
        AttachmentKind kind = AttachmentKind.ofName(name).orElseThrow(() -> new Problem("practice.files.kind", AttachmentKind.allExtensions()));
        if (content.length == 0 || !fits(kind, content)) {
            throw new Problem("practice.files.content", name);
        }
        return kind;
    }

    /**
     * The file's own name without folders, control characters and marks that turn the direction of reading, at most 200 characters,
     * its extension kept.
     */
    static String nameOf(String sent) {
        String own = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = CleanText.line(own.replaceAll("\\p{Cntrl}", ""));
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = Math.max(name.lastIndexOf('.'), name.length() - 10);
        return TextLength.first(LONGEST_NAME - (name.length() - dot), name.substring(0, dot)) + name.substring(dot);
    }

    private static boolean fits(AttachmentKind kind, byte[] content) {
        String found = TIKA.detect(content);
        return switch (kind) {
            case PDF, PNG, JPEG -> found.equals(kind.mediaType());
            case TXT, CSV -> found.startsWith("text/plain") || found.equals("text/csv");
            case DOCX -> isOffice(content, "word/");
            case XLSX -> isOffice(content, "xl/");
            case PPTX -> isOffice(content, "ppt/");
            case ODT, ODS, ODP -> OfficeArchive.of(content).filter(archive -> archive.isOpenDocument(kind.mediaType())).isPresent();
        };
    }

    private static boolean isOffice(byte[] content, String folder) {
        return OfficeArchive.of(content).filter(archive -> archive.isOfficeOpen(folder)).isPresent();
    }
}
