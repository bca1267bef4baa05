package eu.binome.platform.web;

import java.util.AbstractMap;
import java.util.Set;

import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The sentences of the interface for pages: {@code #{msg['practice.form.title']}} and {@code #{msg.of('key', argument)}}.
 */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    private ReaderLocale reader;

    @Override
    public String get(Object key) {
        return Texts.plain(reader.locale(), key.toString());
    }

    /** A sentence with one argument. */
    public String of(String key, Object first) {
        return Texts.of(reader.locale(), key, first);
    }

    /** A sentence with two arguments. */
    public String of(String key, Object first, Object second) {
        return Texts.of(reader.locale(), key, first, second);
    }

    /** A sentence with three arguments. */
    public String of(String key, Object first, Object second, Object third) {
        return Texts.of(reader.locale(), key, first, second, third);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
