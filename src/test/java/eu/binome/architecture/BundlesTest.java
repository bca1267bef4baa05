package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import eu.binome.platform.Languages;

/**
 * Every sentence is there in every language that its bundle speaks, and every sentence that code or pages name exists.
 */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/eu/binome");
    private static final List<String> FOR_VISITORS = List.of("publication", "theme", "platform", "security");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([a-z]+\\.[A-Za-z0-9_.]+)[\"'`]");
    private static final Pattern IN_PAGES = Pattern.compile("msg(?:\\['|\\.of\\(')([a-zA-Z0-9_.]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:new Problem|new Conflict|\\bsay|Texts\\.of|Texts\\.plain)\\((?:[a-zA-Z.()]+, )?\"([a-z]+\\.[a-zA-Z0-9_.]*[a-zA-Z0-9_])\"");

    @Test
    void speaksFrenchAndEnglishEverywhereAndAllNineLanguagesToVisitors() {
        List<String> missing = new ArrayList<>();
        for (Path module : modules()) {
            List<String> languages = FOR_VISITORS.contains(module.getFileName().toString()) ? Languages.ALL : Languages.COMPLETE;
            Set<String> all = new TreeSet<>();
            languages.forEach(language -> all.addAll(load(module, language).stringPropertyNames()));
            for (String language : languages) {
                Set<String> lacking = new TreeSet<>(all);
                lacking.removeAll(load(module, language).stringPropertyNames());
                lacking.forEach(key -> missing.add(module.getFileName() + " " + language + ": " + key + "="));
            }
        }
        assertTrue(missing.isEmpty(), () -> "lines to paste:\n" + String.join("\n", missing));
    }

    @Test
    void keysBeginWithTheirModule() {
        List<String> strangers = new ArrayList<>();
        modules().forEach(module -> load(module, "en").stringPropertyNames().stream()
                .filter(key -> !key.startsWith(module.getFileName() + ".")).forEach(strangers::add));
        assertEquals(List.of(), strangers);
    }

    @Test
    void sentencesTakeTheSameArgumentsInEveryLanguage() {
        List<String> different = new ArrayList<>();
        for (Path module : modules()) {
            Properties english = load(module, "en");
            for (String language : Languages.ALL) {
                Properties other = load(module, language);
                other.stringPropertyNames().stream().filter(key -> english.containsKey(key))
                        .filter(key -> !arguments(english.getProperty(key)).equals(arguments(other.getProperty(key))))
                        .forEach(key -> different.add(language + " " + key));
            }
        }
        assertEquals(List.of(), different);
    }

    /** A key is in use when code or a page names it, or the beginning up to one of its dots, or names the task that its button belongs to. */
    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|xhtml|js|ftlx)")).toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        List<String> beginnings = named.stream().filter(name -> name.endsWith(".")).toList();
        List<String> unsaid = new ArrayList<>();
        modules().forEach(module -> load(module, "en").stringPropertyNames().stream()
                .filter(key -> !named.contains(key) && !named.contains(key.replaceFirst("\\.button$", "")))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith)).forEach(unsaid::add));
        assertEquals(List.of(), unsaid);
    }

    @Test
    void everySentenceThatIsNamedExists() throws IOException {
        Set<String> known = new TreeSet<>();
        modules().forEach(module -> known.addAll(load(module, "en").stringPropertyNames()));
        Set<String> unknown = new TreeSet<>();
        unknown.addAll(named(Path.of("src/main/webapp"), ".xhtml", IN_PAGES));
        unknown.addAll(named(Path.of("src/main/java"), ".java", IN_CODE));
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    private static Set<String> named(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                Matcher matcher = pattern.matcher(CodeRulesTest.read(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            });
        }
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }

    private static Set<String> arguments(String sentence) {
        new MessageFormat(sentence.replace("'", "''"), Locale.ENGLISH);
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(sentence);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_en.properties"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path module, String language) {
        Properties texts = new Properties();
        Path file = module.resolve("messages_" + language + ".properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
