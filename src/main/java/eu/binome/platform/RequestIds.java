package eu.binome.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The id of the request that this thread serves: in every log line, on the error page, in the audit trail.
 * The thread carries it in its name too, {@code request <id>}, which is how log formatters outside of the application know it.
 */
public final class RequestIds {

    /** What is given where no request is served: background work. */
    public static final String BACKGROUND = "background";

    private static final int BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> BACKGROUND);
    private static final ThreadLocal<String> IDLE_NAME = ThreadLocal.withInitial(() -> BACKGROUND);

    private RequestIds() {
    }

    /** The id of this thread's request: 16 hexadecimal digits, or {@link #BACKGROUND}. */
    public static String current() {
        return CURRENT.get();
    }

    /** Begins a request on this thread. */
    public static String begin() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        CURRENT.set(id);
        IDLE_NAME.set(Thread.currentThread().getName());
        Thread.currentThread().setName("request " + id);
        return id;
    }

    /** Ends it. */
    public static void end() {
        CURRENT.remove();
        Thread.currentThread().setName(IDLE_NAME.get());
        IDLE_NAME.remove();
    }
}
