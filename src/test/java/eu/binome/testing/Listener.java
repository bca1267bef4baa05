package eu.binome.testing;

import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;

/**
 * Hears the events of a service that runs without a container.
 *
 * @param <T> the event
 */
public final class Listener<T> implements Event<T> {

    private final Consumer<? super T> heard;

    public Listener(Consumer<? super T> heard) {
        this.heard = heard;
    }

    @Override
    public void fire(T event) {
        heard.accept(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        heard.accept(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        return new Listener<>(heard);
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        return new Listener<>(heard);
    }
}
