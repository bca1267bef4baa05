package eu.binome.practice.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of office files have in common.
 */
final class OfficeXml {

    /** An escaped UTF-16 unit, as {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final XMLInputFactory READING = reading();

    private OfficeXml() {
    }

    private static XMLInputFactory reading() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Reads a part without following anything that it names. */
    static XMLStreamReader read(InputStream part) throws XMLStreamException {
        return READING.createXMLStreamReader(part);
    }

    static String document(String content) {
        return DECLARATION + content;
    }

    /** An attribute by its local name; empty when it is not there. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A text for the content of an element or an attribute; what XML cannot hold becomes a question mark. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + text.length() / 8);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXml(sign) ? sign : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int sign) {
        return sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
    }

    /** A text for a cell, which spreadsheets would otherwise read as something escaped. */
    static String escapeCell(String text) {
        return escape(ESCAPED.matcher(text).replaceAll("_x005F_x$1_"));
    }

    /** A text of a cell as it was meant. */
    static String unescapeCell(String text) {
        return text.indexOf("_x") < 0 ? text
                : ESCAPED.matcher(text).replaceAll(unit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(unit.group(1), 16))));
    }

    /** Wraps a broken part. */
    static IOException broken(XMLStreamException cause) {
        return new IOException("not the XML of an office file", cause);
    }
}
