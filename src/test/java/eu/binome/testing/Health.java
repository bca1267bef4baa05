package eu.binome.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a running application how it is. */
public final class Health {

    private static final int POLL_MILLIS = 100;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(15);

    private Health() {
    }

    /** @return the answer of {@code /health/ready} */
    public static HttpResponse<String> ready(URI address) throws IOException {
        return get(address.resolve("/health/ready"));
    }

    /** @return the answer of {@code /health/live} */
    public static HttpResponse<String> live(URI address) throws IOException {
        return get(address.resolve("/health/live"));
    }

    private static HttpResponse<String> get(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    static void awaitReady(URI address, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!isReady(address)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(address + " is not healthy after " + seconds + " s");
            }
            pause();
        }
    }

    private static boolean isReady(URI address) {
        try {
            return ready(address).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** A moment between two looks. */
    static void pause() {
        try {
            new CountDownLatch(1).await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
