package eu.binome.practice.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the cells of one sheet.
 */
final class XlsxRows {

    /** Columns that a spreadsheet has at most. */
    private static final int MOST_COLUMNS = 16_384;
    /** What spreadsheets calculate with: more digits are errors of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Digits, or zeros, of the longest number that is one: spreadsheets have 309. */
    private static final int MOST_DIGITS = 400;

    private final XMLStreamReader reader;
    private final SharedTexts texts;
    private final XlsxDates dates;
    private int number;

    XlsxRows(XMLStreamReader reader, SharedTexts texts, XlsxDates dates) {
        this.reader = reader;
        this.texts = texts;
        this.dates = dates;
    }

    void read(XlsxReader.Taker taker) throws XMLStreamException {
        boolean goOn = true;
        while (goOn && reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
                String written = OfficeXml.attribute(reader, "r");
                number = written.isEmpty() ? number + 1 : whole(written);
                List<String> cells = cells();
                goOn = cells.isEmpty() || taker.take(number, cells);
            }
        }
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row"))) {
            if (reader.isStartElement() && reader.getLocalName().equals("c")) {
                int place = columnOf(OfficeXml.attribute(reader, "r"), cells.size());
                String text = cell();
                while (cells.size() <= place && place < MOST_COLUMNS) {
                    cells.add("");
                }
                if (place < cells.size()) {
                    cells.set(place, text);
                }
            }
        }
        return cells;
    }

    private static int columnOf(String place, int next) {
        int column = 0;
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters)) && letters < 3) {
            column = column * 26 + (place.charAt(letters++) - 'A' + 1);
        }
        return letters == 0 ? next : column - 1;
    }

    private String cell() throws XMLStreamException {
        String type = OfficeXml.attribute(reader, "t");
        String style = OfficeXml.attribute(reader, "s");
        StringBuilder value = new StringBuilder();
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c"))) {
            if (reader.isStartElement() && reader.getLocalName().equals("is")) {
                value.append(OfficeXml.unescapeCell(textOf(reader, "is")));
            } else if (reader.isStartElement() && reader.getLocalName().equals("v")) {
                value.append(reader.getElementText());
            }
        }
        return said(type, style, value.toString());
    }

    private String said(String type, String style, String value) throws XMLStreamException {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.get(whole(value.strip()));
            case "inlineStr", "d" -> value;
            case "str" -> OfficeXml.unescapeCell(value);
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "e" -> "";
            default -> number(style, value.strip());
        };
    }

    private static int whole(String written) throws XMLStreamException {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("no number: " + written, e);
        }
    }

    /** A number of a billion zeros has a few letters: it stays as it is written. */
    private String number(String style, String value) {
        if (value.length() > MOST_DIGITS) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? value : dates.said(style, number).orElseGet(() -> plain(number));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The words inside of an element, whatever runs they are cut into, but for how they are said. */
    static String textOf(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int said = 0;
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element))) {
            if (reader.isStartElement() && reader.getLocalName().equals("rPh")) {
                said++;
            } else if (reader.isEndElement() && reader.getLocalName().equals("rPh")) {
                said--;
            } else if (said == 0 && reader.isStartElement() && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            }
        }
        return text.toString();
    }
}
