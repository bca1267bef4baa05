package eu.binome.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how well questions of each language find texts of each: without other languages, with the words that come with the product, and with
 * thesauri whose files are given besides.
 */
public final class AcrossBench {

    private AcrossBench() {
    }

    /** @param files thesauri in a form that {@link ThesaurusFile} reads */
    public static void main(String[] files) throws IOException {
        AcrossCollection collection = AcrossCollection.read();
        print("Words as typed", collection.measure(Lexicon.empty()));
        List<Thesaurus> thesauri = new ArrayList<>(List.of(StarterGlossary.thesaurus()));
        print("With the words that come with the product", collection.measure(learn(thesauri)));
        if (files.length > 0) {
            for (String file : files) {
                try (InputStream in = Files.newInputStream(Path.of(file))) {
                    thesauri.add(new Thesaurus(Path.of(file).getFileName().toString(), ThesaurusFile.read(file, in).concepts()));
                }
            }
            print("With these and the files", collection.measure(learn(thesauri)));
        }
    }

    private static Lexicon learn(List<Thesaurus> thesauri) {
        long begin = System.nanoTime();
        Lexicon lexicon = Lexicon.of(thesauri);
        System.out.printf(Locale.ROOT, "%d concepts learned in %.1f s%n", thesauri.stream().mapToInt(one -> one.concepts().size()).sum(),
                (System.nanoTime() - begin) / 1e9);
        return lexicon;
    }

    private static void print(String heading, Map<String, Map<String, Double>> figures) {
        System.out.println(heading + ": texts by row, questions by column " + Titles.LANGUAGES);
        figures.forEach((texts, row) -> {
            System.out.print(texts);
            row.values().forEach(value -> System.out.printf(Locale.ROOT, " %.3f", value));
            System.out.println();
        });
        System.out.printf(Locale.ROOT, "same language %.3f, across %.3f, ratio %.3f%n", AcrossCollection.same(figures), AcrossCollection.across(figures),
                AcrossCollection.across(figures) / AcrossCollection.same(figures));
    }
}
