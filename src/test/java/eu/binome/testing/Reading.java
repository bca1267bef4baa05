package eu.binome.testing;

import eu.binome.platform.ReaderLocale;

import jakarta.servlet.http.HttpServletRequest;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Locale;

/** Readers for tests without a request. */
public final class Reading {

    private Reading() {
    }

    /** A reader of that language, such as {@code fr}. */
    public static ReaderLocale in(String language) {
        try {
            ReaderLocale reader = new ReaderLocale();
            Field request = ReaderLocale.class.getDeclaredField("request");
            request.setAccessible(true);
            request.set(reader, Proxy.newProxyInstance(Reading.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, arguments) -> ReaderLocale.ATTRIBUTE.equals(arguments[0]) ? Locale.of(language) : null));
            return reader;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
