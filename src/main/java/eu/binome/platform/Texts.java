package eu.binome.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of all modules: the first part of a key names the module whose bundle holds it.
 */
public final class Texts {

    private static final ResourceBundle.Control WITHOUT_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {
    }

    /**
     * The sentence of a key in a language; where the module does not speak it, in English.
     *
     * @throws IllegalStateException when no bundle has the key
     */
    public static String plain(Locale locale, String key) {
        return find(locale, key).orElseThrow(() -> new IllegalStateException("no text for " + key + " in " + locale));
    }

    /** As {@link #plain}, for sentences that a module may have or not. */
    public static Optional<String> find(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalStateException("a message key begins with its module: " + key);
        }
        ResourceBundle bundle = bundle(key.substring(0, dot), locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** As {@link #plain}, with the arguments put in by {@link MessageFormat}; an apostrophe is an apostrophe. */
    public static String of(Locale locale, String key, Object... arguments) {
        MessageFormat format = FORMATS.computeIfAbsent(locale + " " + key, k -> new MessageFormat(plain(locale, key).replace("'", "''"), locale));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private static ResourceBundle bundle(String module, Locale locale) {
        String name = "eu.binome." + module + ".messages";
        ClassLoader loader = Texts.class.getClassLoader();
        try {
            return ResourceBundle.getBundle(name, Locale.of(locale.getLanguage()), loader, WITHOUT_SYSTEM_LOCALE);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(name, Locale.ENGLISH, loader, WITHOUT_SYSTEM_LOCALE);
        }
    }
}
