package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.platform.Json;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

/**
 * What goes out comes in again as it was.
 */
class ExportIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final List<String> AWKWARD = List.of("-12,5", "-12.5", "+33 1 23 45", "=1+1", "@x", "=HYPERLINK(\"http://x\",\"y\")", "'", "'=1", "''-5",
            "'quoted'", "\"", "a \"b\" c;d,e\tf", "first\nsecond\n\nfourth", "\uD83D\uDE80 rocket", "no\u00a0break\u202fspaces \u00ab\u00a0x\u00a0\u00bb", "_x000D_ and _x005F_",
            "<b>&amp;</b>", "]]>", "1e5", "007", "2018-03-01", "true", "\u05e9\u05dc\u05d5\u05dd", "e\u0301\u0142\u0151\u010d", "ends with \\", "{\"a\":1}", "-", "= ", "a;b", "x,y");

    private PracticeFixture there;
    private Officer anna;

    @BeforeEach
    void aPartnership() {
        there = with(PracticeFixture.aPartnership(DATABASE));
        anna = there.somebody(Role.COORDINATOR);
    }

    private static PracticeFixture with(PracticeFixture partnership) {
        partnership.contributorOf("Karviná", "CZ");
        partnership.contributorOf("Lens; \"Liévin\", =x", "FR");
        return partnership;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFieldComesBackAsItWas(ExportFormat format) throws IOException {
        take(there, awkward());
        List<Map<String, String>> before = valuesOf(there);
        for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Path file = anna.in(() -> anna.exports().write(there.partnership, PracticeFixture.EVERYTHING, format, reader));
            PracticeFixture elsewhere = with(PracticeFixture.aPartnership(DATABASE));
            ImportReport taken = take(elsewhere, file);
            assertEquals(before.size(), taken.count(ImportOutcome.TAKEN), () -> taken.rows().stream().filter(row -> row.outcome() != ImportOutcome.TAKEN).toList().toString());
            assertEquals(before.reversed(), valuesOf(elsewhere), () -> format + " " + reader);
        }
    }

    @Test
    void everyLabelOfTheFormLeadsToItsField() {
        for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            List<String> names = new ExportTable(FormRules.USUAL, Map.of(), reader).names();
            List<String> targets = ImportTargets.propose(names).values().stream().filter(target -> !target.isEmpty()).toList();
            assertEquals(ImportTargets.all(), targets);
        }
    }

    @Test
    void onlyWhatTheReaderMaySeeGoesOut() throws IOException {
        Officer petra = there.contributorOf("Wigan", "GB");
        there.draft(petra, "A draft of Wigan");
        there.accepted(petra, "An accepted one");
        Officer reader = there.somebody(Role.READER);
        String seen = Files.readString(reader.in(() -> reader.exports().write(there.partnership, PracticeFixture.EVERYTHING, ExportFormat.CSV, Locale.ENGLISH)));
        assertTrue(seen.contains("An accepted one") && !seen.contains("A draft of Wigan"), seen);
    }

    /** Practices whose every field holds what is easily lost. */
    private Path awkward() throws IOException {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Map<String, String> line = new LinkedHashMap<>();
            int start = i;
            List<PracticeField> texts = PracticeField.texts();
            texts.forEach(field -> line.put(field.key(), AWKWARD.get((start + texts.indexOf(field)) % AWKWARD.size())));
            line.put("title", "Title " + AWKWARD.get(i % AWKWARD.size()).replace("\n", " "));
            line.put("organisation", AWKWARD.get((i + 3) % AWKWARD.size()).replace("\n", " ").replace("\t", " "));
            line.put("contactName", "-12,5");
            line.put("nutsName", "=1+1");
            line.put("city", "@x");
            line.put("contactEmail", "+33@x.example");
            line.put("funding", AWKWARD.get((i + 5) % AWKWARD.size()));
            line.put("keywords", i % 2 == 0 ? "one; =two; -3,5" : "alone, with a comma;");
            line.put("countries", "FR,CZ");
            line.put("link", "https://x.example/a,b;c?d=\"e\"");
            line.put("budget", i % 2 == 0 ? "1234.5" : "200000");
            line.put("start", "2018-03");
            line.put("end", "2020");
            line.put("ongoing", i % 2 == 0 ? "true" : "");
            line.put("scope", "LOCAL");
            line.put("sourceLanguage", List.of("en", "fr", "sl").get(i % 3));
            line.put("theme", "Business support");
            line.put("owner", i % 2 == 0 ? "Karviná" : "Lens; \"Liévin\", =x");
            line.put("originKey", "=key-" + i);
            line.put("originSource", "+source; \"x\"\nline");
            line.put("originLicence", "@licence");
            if (i % 20 == 0) {
                line.put("context", random.ints(49_000, 0, 60).mapToObj(n -> n == 0 ? "\uD83D\uDE80" : n < 8 ? " " : String.valueOf((char) ('a' + n % 26)))
                        .collect(Collectors.joining()).strip());
            }
            lines.add(Json.write(line));
        }
        return Files.writeString(Files.createTempFile("awkward", ".jsonl"), String.join("\n", lines));
    }

    private ImportReport take(PracticeFixture into, Path file) throws IOException {
        Officer coordinator = into.somebody(Role.COORDINATOR);
        String kept = into.storage.keep(Files.newInputStream(file), Long.MAX_VALUE).sha256();
        ImportOrder order = new ImportOrder(file.getFileName().toString(), kept, Map.of(), OwnerRule.named(), Optional.empty(), "en",
                ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        return coordinator.in(() -> coordinator.imports().run(into.partnership, order));
    }

    private static List<Map<String, String>> valuesOf(PracticeFixture of) {
        Officer coordinator = of.somebody(Role.COORDINATOR);
        List<Map<String, String>> values = new ArrayList<>();
        coordinator.act(() -> coordinator.export().each(of.partnership, PracticeFixture.EVERYTHING, Locale.ENGLISH, practice -> values.add(practice.values())));
        return values;
    }
}
