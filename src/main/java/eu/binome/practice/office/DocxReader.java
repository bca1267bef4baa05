package eu.binome.practice.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a form that was filled in: the text of each content control, however a word processor cut it into runs and paragraphs.
 *
 * @param fields     text by tag
 * @param properties what came back with the document, by name
 */
public record DocxReader(Map<String, String> fields, Map<String, String> properties) {

    private static final long MOST_BYTES = 50_000_000;
    /** Controls inside of each other: each keeps the whole text. */
    private static final int DEEPEST = 16;

    /** Reads a document; @throws IOException when it is none. */
    public static DocxReader read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> properties = new LinkedHashMap<>();
            Optional<InputStream> custom = part(zip, "docProps/custom.xml");
            if (custom.isPresent()) {
                try (InputStream part = custom.get()) {
                    readProperties(OfficeXml.read(part), properties);
                }
            }
            try (InputStream part = part(zip, "word/document.xml").orElseThrow(() -> new ZipException("no document"))) {
                return new DocxReader(new Controls(OfficeXml.read(part)).read(), properties);
            }
        } catch (XMLStreamException e) {
            throw OfficeXml.broken(e);
        }
    }

    private static Optional<InputStream> part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new BufferedInputStream(new BoundedPart(zip.getInputStream(entry), MOST_BYTES)));
    }

    private static void readProperties(XMLStreamReader reader, Map<String, String> properties) throws XMLStreamException {
        String name = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("property")) {
                    name = OfficeXml.attribute(reader, "name");
                } else if (reader.getLocalName().equals("lpwstr")) {
                    properties.put(name, reader.getElementText());
                }
            }
        }
    }

    /** The content controls of a document; one inside of another belongs to both. */
    private static final class Controls {

        private final XMLStreamReader reader;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Deque<Control> open = new ArrayDeque<>();

        Controls(XMLStreamReader reader) {
            this.reader = reader;
        }

        Map<String, String> read() throws XMLStreamException {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("sdt")) {
                    Control control = open.pop();
                    if (!control.tag.isEmpty()) {
                        texts.merge(control.tag, control.written(), (first, next) -> first.isEmpty() ? next : first);
                    }
                }
            }
            return texts;
        }

        private void start(String element) throws XMLStreamException {
            if (element.equals("sdt")) {
                if (open.size() == DEEPEST) {
                    throw new XMLStreamException("controls inside of " + DEEPEST + " others");
                }
                open.push(new Control());
            } else if (!open.isEmpty()) {
                switch (element) {
                    case "tag" -> open.peek().tag = OfficeXml.attribute(reader, "val");
                    case "showingPlcHdr" -> open.peek().placeholder = !OfficeXml.attribute(reader, "val").matches("0|false");
                    case "p" -> open.forEach(control -> control.add(control.paragraphs++ == 0 ? "" : "\n"));
                    case "br", "cr" -> open.forEach(control -> control.add("\n"));
                    case "tab" -> tab();
                    case "noBreakHyphen" -> open.forEach(control -> control.add("\u2011"));
                    case "t" -> text(reader.getElementText());
                    case "del", "moveFrom" -> skip(element);
                    default -> { }
                }
            }
        }

        /** A tab in the text; a tab stop of a paragraph's look has a place. */
        private void tab() {
            if (OfficeXml.attribute(reader, "pos").isEmpty()) {
                open.forEach(control -> control.add("\t"));
            }
        }

        private void text(String words) {
            open.forEach(control -> control.add(words));
        }

        /** What somebody deleted while changes were followed. */
        private void skip(String element) throws XMLStreamException {
            int depth = 1;
            while (depth > 0) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
                    depth--;
                }
            }
        }
    }

    /** A content control that is being read. */
    private static final class Control {

        private final StringBuilder text = new StringBuilder();
        private String tag = "";
        private boolean placeholder;
        private int paragraphs;

        void add(String words) {
            text.append(words);
        }

        /** What somebody wrote in it. */
        String written() {
            String words = text.toString().strip();
            return placeholder || words.equals(DocxWriter.EMPTY) ? "" : words;
        }
    }
}
