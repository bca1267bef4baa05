package eu.binome.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of one theme, by token name, as {@code webapp-themes/binome/_tokens.scss} writes them.
 */
record Palette(Map<String, Integer> colours) {

    private static final Path TOKENS = Path.of("webapp-themes/binome/_tokens.scss");
    private static final Pattern COLOUR = Pattern.compile("([a-z0-9-]+): #([0-9a-f]{6})");

    /** The theme with this variable name: {@code light}, {@code dark} or {@code marks}. */
    static Palette named(String name) throws IOException {
        String sheet = Files.readString(TOKENS);
        int start = sheet.indexOf("$" + name + ": (");
        Matcher matcher = COLOUR.matcher(sheet.substring(start, sheet.indexOf(");", start)));
        Map<String, Integer> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return new Palette(Map.copyOf(colours));
    }

    /**
     * How far two colours stand apart: 1 (the same) to 21 (black on white), by WCAG 2.2's definition of contrast ratio.
     *
     * @throws IllegalStateException when the theme lacks one of them
     */
    double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private double luminance(String name) {
        Integer colour = colours.get(name);
        if (colour == null) {
            throw new IllegalStateException("the theme has no colour " + name);
        }
        return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
