package eu.binome.guide.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words a document adds to what people wrote, in the document's language; English where there is none. */
public final class DocumentWords {

    private final Locale language;
    private final ResourceBundle bundle;

    /** @param language of the document */
    public DocumentWords(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("eu.binome.guide.render.document", language,
                new EnglishWhereMissing());
    }

    /** The sentence under this key with its arguments put in. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    private static final class EnglishWhereMissing extends ResourceBundle.Control {

        @Override
        public Locale getFallbackLocale(String baseName, Locale asked) {
            return Locale.ENGLISH.equals(asked) ? null : Locale.ENGLISH;
        }
    }
}
