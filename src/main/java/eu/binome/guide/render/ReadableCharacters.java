package eu.binome.guide.render;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A typeface's character table that reads a drawn shape back as the character people type.
 *
 * <p>The typographic apostrophe shares its shape with a phonetic letter of lower code. The PDF would store the lower
 * one, and nobody searching for <em>l’eau</em> in the file would find it.
 */
final class ReadableCharacters extends CmapSubtable {

    private static final int FIRST_MODIFIER = 0x2B0;
    private static final int LAST_MODIFIER = 0x2FF;

    private final CmapSubtable original;

    private ReadableCharacters(CmapSubtable original) {
        this.original = original;
        setPlatformId(original.getPlatformId());
        setPlatformEncodingId(original.getPlatformEncodingId());
    }

    /** Replaces every table of the font. */
    static void in(TrueTypeFont font) throws IOException {
        CmapSubtable[] tables = font.getCmap().getCmaps();
        for (int index = 0; index < tables.length; index++) {
            tables[index] = new ReadableCharacters(tables[index]);
        }
    }

    @Override
    public int getGlyphId(int character) {
        return original.getGlyphId(character);
    }

    /** All characters of the shape, phonetic modifier letters last; null where the engine expects it for none. */
    @Override
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> characters = original.getCharCodes(glyph);
        if (characters == null || characters.size() < 2) {
            return characters;
        }
        return characters.stream().sorted(Comparator.comparing(ReadableCharacters::modifier)).toList();
    }

    private static boolean modifier(int character) {
        return character >= FIRST_MODIFIER && character <= LAST_MODIFIER;
    }
}
