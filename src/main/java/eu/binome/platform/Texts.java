package eu.binome.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sentences of all modules: the first part of a key names the module whose bundle holds it.
 */
public final class Texts {

    private static final ResourceBundle.Control WITHOUT_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Pattern VOWEL = Pattern.compile("[aàâeéèêëiîïoôuùûAÀÂEÉÈÊËIÎÏOÔUÙÛ]");

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
        String elided = locale.getLanguage().equals("fr") ? vowels(arguments) : "";
        MessageFormat format = FORMATS.computeIfAbsent(locale + " " + key + " " + elided,
                k -> new MessageFormat(elide(plain(locale, key), elided).replace("'", "''"), locale));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** The places of the arguments that begin with a vowel, as digits. */
    private static String vowels(Object... arguments) {
        return IntStream.range(0, arguments.length).filter(place -> VOWEL.matcher(String.valueOf(arguments[place])).lookingAt())
                .mapToObj(String::valueOf).collect(Collectors.joining());
    }

    /** French says d’Arras, not de Arras; an h may be either and stays. */
    private static String elide(String sentence, String places) {
        return places.isEmpty() ? sentence : sentence.replaceAll("\\b([Dd])e \\{([" + places + "])}", "$1’{$2}");
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
