package eu.binome.testing;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How a reader looks at the site.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param colours light or dark
 * @param language the browser's language, such as {@code fr}
 */
public record Look(int width, int height, ColorScheme colours, String language) {

    /** A wide window, light, in English. */
    public static Look desktop() {
        return new Look(1280, 900, ColorScheme.LIGHT, "en");
    }

    /** A telephone of 390 pixels, light, in English. */
    public static Look phone() {
        return new Look(390, 844, ColorScheme.LIGHT, "en");
    }

    /** A window of 1280 by 1024 enlarged to 400 %, light, in English. */
    public static Look zoomed() {
        return new Look(320, 256, ColorScheme.LIGHT, "en");
    }

    public Look dark() {
        return new Look(width, height, ColorScheme.DARK, language);
    }

    public Look in(String otherLanguage) {
        return new Look(width, height, colours, otherLanguage);
    }

    /** @return a short name for files, such as {@code 390-dark-fr} */
    @Override
    public String toString() {
        return width + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + language;
    }
}
