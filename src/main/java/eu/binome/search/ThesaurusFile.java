package eu.binome.search;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.platform.CleanText;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * The concepts of a file that an administrator loads, and what was left out.
 *
 * <p>Three forms, told apart by the ending of the file's name: SKOS ({@code .rdf}, {@code .xml}, {@code .ttl}, {@code .nt}); JSON Lines
 * ({@code .jsonl}) with {@code id}, {@code labels}, {@code alt} and {@code broader} as in the words that come with the product, other members
 * passed over; and tables ({@code .csv}, {@code .tsv}, {@code .txt}) whose first line names languages, as dictionaries have them.
 */
final class ThesaurusFile {

    private static final int MOST_CONCEPTS = 200_000;
    private static final int LONGEST_NAME = 200;
    /** Of one concept in one language: each is learned with each of the other languages. */
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_ID = 300;
    private static final Map<String, Form> FORMS = Map.of("rdf", SkosReading::ofXml, "xml", SkosReading::ofXml, "ttl", SkosReading::ofTurtle,
            "nt", SkosReading::ofTurtle, "jsonl", ConceptLines::ofJson, "csv", ConceptLines::ofTable, "tsv", ConceptLines::ofTable,
            "txt", ConceptLines::ofTable);

    private final List<Concept> concepts = new ArrayList<>();
    private final List<ThesaurusReport.Skipped> skipped = new ArrayList<>();
    private int left;

    private ThesaurusFile() {
    }

    /** Reads one form, giving what it finds to the file. */
    private interface Form {
        void read(InputStream in, ThesaurusFile file);
    }

    /**
     * Reads a file to its end.
     *
     * @throws Problem {@code search.thesaurus.form} for an ending that is none of these, {@code search.thesaurus.broken} for a file that is not
     *                 what it says, {@code search.thesaurus.empty} when no concept can be taken over, {@code search.thesaurus.tooMany}
     */
    static ThesaurusFile read(String fileName, InputStream in) {
        Form form = FORMS.get(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (form == null) {
            throw new Problem("search.thesaurus.form", fileName);
        }
        ThesaurusFile file = new ThesaurusFile();
        form.read(in, file);
        if (file.concepts.isEmpty()) {
            throw new Problem("search.thesaurus.empty");
        }
        return file;
    }

    List<Concept> concepts() {
        return concepts;
    }

    ThesaurusReport report() {
        return new ThesaurusReport(concepts.size(), List.copyOf(skipped), left);
    }

    /**
     * Takes a concept over, with its names in the nine languages, the first of a language being the usual one, at most {@value #MOST_NAMES} of each;
     * one without is left out.
     *
     * @param place where it stands in the file
     * @param names by language, whatever language
     */
    void take(String place, String id, List<String> broader, Map<String, List<String>> names) {
        Map<String, List<String>> ours = Titles.LANGUAGES.stream().filter(names::containsKey)
                .collect(Collectors.toMap(Function.identity(), language -> clean(names.get(language))));
        ours.values().removeIf(List::isEmpty);
        if (ours.isEmpty()) {
            skip(place, "search.thesaurus.skipped.names");
        } else if (id.isBlank() || TextLength.of(id) > LONGEST_ID) {
            skip(place, "search.thesaurus.skipped.id");
        } else if (concepts.size() >= MOST_CONCEPTS) {
            throw new Problem("search.thesaurus.tooMany", MOST_CONCEPTS);
        } else {
            concepts.add(new Concept(id, broader,
                    ours.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getFirst())),
                    ours.entrySet().stream().filter(each -> each.getValue().size() > 1)
                            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().subList(1, each.getValue().size())))));
        }
    }

    /** Leaves something out. */
    void skip(String place, String reason) {
        left++;
        if (skipped.size() < ThesaurusReport.MOST) {
            skipped.add(new ThesaurusReport.Skipped(place, reason));
        }
    }

    private static List<String> clean(List<String> names) {
        return names.stream().map(CleanText::line).filter(name -> !name.isEmpty() && TextLength.of(name) <= LONGEST_NAME).distinct().limit(MOST_NAMES).toList();
    }
}
