package eu.binome.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A scoring grid that a partnership can start from, read from {@code grids/<code>*.properties}.
 *
 * @param code     file name, lower case
 * @param criteria in the order in which they are asked, those of a group together
 * @param texts    all its sentences in all its languages
 */
record ReadyGrid(String code, List<ReadyCriterion> criteria, List<ReadyText> texts) {

    /** The grid of POOLING4CLUSTERS (2009-2012): nine criteria that count and two that are only asked. */
    static final String POOLING4CLUSTERS = "pooling4clusters";

    /** Six criteria for partnerships of any field, after those of the OECD, with transferability. */
    static final String GENERAL = "general";

    /** The grids that come with the program. */
    static final List<String> CODES = List.of(GENERAL, POOLING4CLUSTERS);

    /** Languages in which ready grids speak. */
    static final List<String> LANGUAGES = List.of("fr", "en");

    /** Reads a grid that comes with the program. */
    static ReadyGrid named(String code) {
        Properties order = read(code + ".properties");
        List<ReadyCriterion> criteria = list(order, "groups").flatMap(group -> criteria(order, group)).toList();
        List<ReadyText> texts = LANGUAGES.stream().flatMap(language -> texts(code, language)).toList();
        return new ReadyGrid(code, criteria, texts);
    }

    private static Stream<ReadyCriterion> criteria(Properties order, String group) {
        return list(order, group + ".criteria").map(entry -> entry.split(":"))
                .map(parts -> new ReadyCriterion(group, parts[0], new BigDecimal(parts[1])));
    }

    private static Stream<ReadyText> texts(String code, String language) {
        Properties sentences = read(code + "_" + language + ".properties");
        List<ReadyText> texts = new ArrayList<>();
        for (String key : sentences.stringPropertyNames()) {
            String[] parts = key.split("\\.");
            texts.add(new ReadyText(parts[0], parts[1], language, sentences.getProperty(key).strip()));
        }
        return texts.stream();
    }

    private static Stream<String> list(Properties order, String key) {
        return Stream.of(order.getProperty(key).split(",")).map(String::strip);
    }

    private static Properties read(String name) {
        try (InputStream in = ReadyGrid.class.getResourceAsStream("grids/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no ready grid file " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
