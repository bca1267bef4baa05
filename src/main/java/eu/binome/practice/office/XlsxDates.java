package eu.binome.practice.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells which numbers of a workbook are days: it counts days from 1900, or from 1904, and says by the look of a cell that it does.
 */
final class XlsxDates {

    /** Day 0 for the days after 28 February 1900, since spreadsheets believe that 1900 had a 29 February. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = new BigDecimal("2958465");

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> days = new HashSet<>();
    private LocalDate dayZero = FROM_1900;

    void begin(String from1904) {
        dayZero = from1904.equals("1") || from1904.equals("true") ? FROM_1904 : FROM_1900;
    }

    /** Reads {@code styles.xml}. */
    void read(XMLStreamReader reader) throws XMLStreamException {
        boolean looks = false;
        int style = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("numFmt")) {
                written.put(OfficeXml.attribute(reader, "numFmtId"), OfficeXml.attribute(reader, "formatCode"));
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                looks = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                looks = false;
            } else if (looks && event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("xf")) {
                if (isDay(OfficeXml.attribute(reader, "numFmtId"))) {
                    days.add(String.valueOf(style));
                }
                style++;
            }
        }
    }

    private boolean isDay(String format) {
        if (written.containsKey(format)) {
            String signs = written.get(format).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
            return signs.contains("y") || signs.contains("d");
        }
        return format.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    }

    /** The day that a number means in a cell of this look, as {@code 2018-03-15}; empty when it is no day. */
    Optional<String> said(String style, BigDecimal number) {
        if (!days.contains(style) || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        return Optional.of(dayZero.plusDays(number.setScale(0, RoundingMode.FLOOR).longValue()).toString());
    }
}
