package eu.binome.practice.office;

import java.util.Locale;

/**
 * The looks of paragraphs; headings are headings for screen readers, too.
 */
final class DocxStyles {

    private DocxStyles() {
    }

    static String document(String namespace, Locale language) {
        return "<w:styles xmlns:w=\"" + namespace + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>"
                + "<w:sz w:val=\"22\"/><w:lang w:val=\"" + language.toLanguageTag() + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "Normal", "", "")
                + style("Title", "Title", "<w:spacing w:after=\"240\"/>", "<w:b/><w:sz w:val=\"40\"/>")
                + style("Lead", "Lead", "<w:spacing w:after=\"240\"/>", "")
                + style("Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/><w:color w:val=\"0B5A6F\"/><w:sz w:val=\"30\"/>")
                + style("Heading2", "heading 2", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"40\"/><w:outlineLvl w:val=\"1\"/>", "<w:b/><w:sz w:val=\"24\"/>")
                + style("Hint", "Hint", "<w:keepNext/><w:spacing w:after=\"40\"/>", "<w:color w:val=\"4A5759\"/><w:sz w:val=\"19\"/>")
                + style("Answer", "Answer", "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"0B5A6F\"/></w:pBdr><w:spacing w:after=\"80\"/>", "")
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String letters) {
        return "<w:style w:type=\"paragraph\" " + (id.equals("Normal") ? "w:default=\"1\" " : "") + "w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + letters
                + "</w:rPr></w:style>";
    }
}
