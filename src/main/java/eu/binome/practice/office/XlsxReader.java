package eu.binome.practice.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sheets of a workbook row by row. Texts that cells share wait in a file beside, not in memory.
 */
public final class XlsxReader implements AutoCloseable {

    /** Most bytes that one part of the file may have once it is unpacked. */
    static final long MOST_BYTES = 4_000_000_000L;

    private final ZipFile zip;
    private final Map<String, String> sheets;
    private final XlsxDates dates;
    private final SharedTexts texts;

    /**
     * Opens a workbook.
     *
     * @throws IOException when it is none
     */
    public XlsxReader(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            sheets = sheets();
            dates = dates();
            texts = texts();
        } catch (XMLStreamException e) {
            zip.close();
            throw OfficeXml.broken(e);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Takes the rows of a sheet one after the other. */
    public interface Taker {

        /**
         * One row that has at least one cell.
         *
         * @param number from 1, as the spreadsheet shows it
         * @param cells  their texts from the first column on; empty where there is none
         * @return whether to go on
         */
        boolean take(int number, List<String> cells);
    }

    /** The names of the sheets that people see, then of the hidden ones. */
    public List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    /** Hands on the rows of a sheet. */
    public void rows(String sheet, Taker taker) throws IOException {
        try (InputStream part = part(sheets.get(sheet)).orElseThrow(() -> new ZipException("no sheet " + sheet))) {
            new XlsxRows(OfficeXml.read(part), texts, dates).read(taker);
        } catch (XMLStreamException e) {
            throw OfficeXml.broken(e);
        }
    }

    private Map<String, String> sheets() throws IOException, XMLStreamException {
        Map<String, String> targets = new LinkedHashMap<>();
        each("xl/_rels/workbook.xml.rels", "Relationship", element -> targets.put(OfficeXml.attribute(element, "Id"), OfficeXml.attribute(element, "Target")));
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, String> hidden = new LinkedHashMap<>();
        each("xl/workbook.xml", "sheet", element -> {
            String target = targets.getOrDefault(OfficeXml.attribute(element, "id"), "");
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            (OfficeXml.attribute(element, "state").isEmpty() || OfficeXml.attribute(element, "state").equals("visible") ? shown : hidden)
                    .put(OfficeXml.attribute(element, "name"), part);
        });
        if (shown.isEmpty()) {
            throw new ZipException("no workbook");
        }
        shown.putAll(hidden);
        return shown;
    }

    private XlsxDates dates() throws IOException, XMLStreamException {
        XlsxDates found = new XlsxDates();
        each("xl/workbook.xml", "workbookPr", element -> found.begin(OfficeXml.attribute(element, "date1904")));
        Optional<InputStream> part = part("xl/styles.xml");
        if (part.isPresent()) {
            try (InputStream styles = part.get()) {
                found.read(OfficeXml.read(styles));
            }
        }
        return found;
    }

    private SharedTexts texts() throws IOException, XMLStreamException {
        Optional<InputStream> part = part("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return SharedTexts.none();
        }
        try (InputStream texts = part.get()) {
            return SharedTexts.read(OfficeXml.read(texts));
        }
    }

    private void each(String name, String element, Consumer<XMLStreamReader> taker) throws IOException, XMLStreamException {
        try (InputStream part = part(name).orElseThrow(() -> new ZipException("no " + name))) {
            XMLStreamReader reader = OfficeXml.read(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
                    taker.accept(reader);
                }
            }
        }
    }

    private Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new BufferedInputStream(new BoundedPart(zip.getInputStream(entry), MOST_BYTES), 65_536));
    }

    @Override
    public void close() throws IOException {
        texts.close();
        zip.close();
    }
}
