package eu.binome.platform;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Everything an operator may set, each with its default and its meaning: by environment ({@code BINOME_DB_URL}), system
 * property ({@code binome.db.url}) or the file that {@code BINOME_SETTINGS} names.
 *
 * @param name         property name; the environment variable is the same in capitals with underscores
 * @param defaultValue the value when nothing is set, as text
 * @param meaning      one sentence for the operator
 * @param parser       from text to value; an unreadable value stops the start
 * @param <T>          type of the value
 */
public record Setting<T>(String name, String defaultValue, String meaning, Function<String, T> parser) {

    public static final Setting<String> DB_URL = text("binome.db.url", "jdbc:mariadb://localhost:3306/binome",
            "JDBC address of the MariaDB database.");
    public static final Setting<String> DB_USER = text("binome.db.user", "binome", "Account of the database.");
    public static final Setting<String> DB_PASSWORD = text("binome.db.password", "", "Password of that account.");
    public static final Setting<String> DATA = text("binome.data", "var", "Folder of the search index and of uploaded files.");
    public static final Setting<String> PUBLIC_URL = new Setting<>("binome.public.url", "http://localhost:8080",
            "Address under which people reach the site; https makes cookies secure-only.", Setting::withoutSlashAtItsEnd);
    public static final Setting<Boolean> DEMO = flag("binome.demo", "false",
            "Whether an empty database is filled with the demo partnership and its known passwords.");
    public static final Setting<Duration> SESSION_IDLE = minutes("binome.session.idle.minutes", "30",
            "Minutes without a request after which a session ends.");
    public static final Setting<Duration> SESSION_LONGEST = minutes("binome.session.longest.minutes", "720",
            "Minutes after signing in at which a session ends in any case.");
    public static final Setting<Integer> SIGN_IN_FAILURES_ACCOUNT = number("binome.signin.failures.account", "5",
            "Failed sign-ins of one account from one network address in 15 minutes after which it has to wait there.");
    public static final Setting<Integer> SIGN_IN_FAILURES_EVERYWHERE = number("binome.signin.failures.everywhere", "50",
            "Failed sign-ins of one account from all addresses together in 15 minutes after which it has to wait everywhere.");
    public static final Setting<Integer> SIGN_IN_FAILURES_ADDRESS = number("binome.signin.failures.address", "50",
            "Failed sign-ins from one network address in 15 minutes after which it has to wait.");
    public static final Setting<String> PROXIES = text("binome.proxies", "",
            "Network addresses of reverse proxies, comma separated, whose X-Forwarded-For is believed.");
    public static final Setting<Duration> INVITATION_LIFE = minutes("binome.invitation.minutes", "20160",
            "Minutes for which an invitation stays valid.");
    public static final Setting<Duration> RESET_LIFE = minutes("binome.reset.minutes", "60",
            "Minutes for which a password reset link stays valid.");
    public static final Setting<Integer> ATTACHMENT_MEGABYTES = number("binome.attachment.megabytes", "20",
            "Largest file that may be added to a practice, in MB of 1,000,000 bytes.");
    public static final Setting<Integer> IMPORT_MEGABYTES = number("binome.import.megabytes", "500",
            "Largest file that may be imported, in MB; the page takes 1,000 MB at most, and an order over REST that carries its file itself 50 MB.");
    public static final Setting<Integer> REQUEST_MEGABYTES = number("binome.request.megabytes", "2",
            "Largest body of any other REST call, in MB.");
    public static final Setting<String> SMTP_HOST = text("binome.smtp.host", "",
            "Mail server; empty: mails wait in the outbox, where the administrator reads them.");
    public static final Setting<Integer> SMTP_PORT = number("binome.smtp.port", "587", "Port of the mail server.");
    public static final Setting<String> SMTP_USER = text("binome.smtp.user", "", "Account at the mail server; empty: none.");
    public static final Setting<String> SMTP_PASSWORD = text("binome.smtp.password", "", "Password at the mail server.");
    public static final Setting<Boolean> SMTP_STARTTLS = flag("binome.smtp.starttls", "true",
            "Whether the connection to the mail server must be encrypted.");
    public static final Setting<String> MAIL_FROM = text("binome.mail.from", "binome@localhost", "Sender of all mails.");

    /** All settings, in the order of docs/operations.md. */
    public static final List<Setting<?>> ALL = List.of(DB_URL, DB_USER, DB_PASSWORD, DATA, PUBLIC_URL, DEMO, SESSION_IDLE,
            SESSION_LONGEST, SIGN_IN_FAILURES_ACCOUNT, SIGN_IN_FAILURES_EVERYWHERE, SIGN_IN_FAILURES_ADDRESS, PROXIES, INVITATION_LIFE, RESET_LIFE,
            ATTACHMENT_MEGABYTES, IMPORT_MEGABYTES, REQUEST_MEGABYTES, SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_STARTTLS,
            MAIL_FROM);

    /**
     * The value in force.
     *
     * @throws IllegalStateException when what is set cannot be read, naming the setting
     */
    public T value() {
        String text = ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(defaultValue);
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("setting " + name + " cannot be read: " + text, e);
        }
    }

    private static Setting<String> text(String name, String defaultValue, String meaning) {
        return new Setting<>(name, defaultValue, meaning, Function.identity());
    }

    /** Addresses of pages begin with their own. */
    private static String withoutSlashAtItsEnd(String address) {
        return address.replaceAll("/+$", "");
    }

    private static Setting<Integer> number(String name, String defaultValue, String meaning) {
        return new Setting<>(name, defaultValue, meaning, Integer::valueOf);
    }

    private static Setting<Boolean> flag(String name, String defaultValue, String meaning) {
        return new Setting<>(name, defaultValue, meaning, Boolean::valueOf);
    }

    private static Setting<Duration> minutes(String name, String defaultValue, String meaning) {
        return new Setting<>(name, defaultValue, meaning, text -> Duration.ofMinutes(Long.parseLong(text)));
    }
}
