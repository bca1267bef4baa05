package eu.binome.practice.office;

/**
 * The looks of cells, one for each {@link Cell.Style} in its order.
 */
final class XlsxStyles {

    /** The number of the format for texts, which every program has. */
    private static final int AS_TEXT = 49;

    private XlsxStyles() {
    }

    static String document(String namespace) {
        return "<styleSheet xmlns=\"" + namespace + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7ECEF\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
                + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style=\"thin\"/><right style=\"thin\"/>"
                + "<top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + look(AS_TEXT, 0, 0, false) + look(AS_TEXT, 1, 2, true) + look(0, 0, 0, false) + look(AS_TEXT, 0, 2, true)
                + "</cellXfs></styleSheet>";
    }

    private static String look(int format, int font, int fill, boolean locked) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\""
                + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/>"
                + "<protection locked=\"" + (locked ? 1 : 0) + "\"/></xf>";
    }
}
