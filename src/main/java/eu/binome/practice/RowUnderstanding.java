package eu.binome.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Makes the content of a practice of one record: nothing is invented, nothing is cut, what cannot be understood is said.
 */
final class RowUnderstanding {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s,]+");
    /** One address, whatever commas it has. */
    private static final Pattern ALONE = Pattern.compile("(?i)https?://(?:(?!https?://)\\S)+");
    private static final Set<PracticeField> JOINED = Set.of(PracticeField.KEYWORDS, PracticeField.COUNTRIES);

    private final ImportRecord record;
    private final Map<String, String> mapping;
    private final ImportSetting setting;
    private final Map<PracticeField, String> written = new LinkedHashMap<>();
    private final Map<PracticeField, String> values = new LinkedHashMap<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final List<ImportRemark> refusals = new ArrayList<>();
    private String owner = "";
    private String key = "";
    private String source = "";
    private String licence = "";

    private RowUnderstanding(ImportRecord record, Map<String, String> mapping, ImportSetting setting) {
        this.record = record;
        this.mapping = mapping;
        this.setting = setting;
    }

    /** @param mapping target by column */
    static ImportedRow of(ImportRecord record, Map<String, String> mapping, ImportSetting setting) {
        RowUnderstanding row = new RowUnderstanding(record, mapping, setting);
        row.understand();
        PracticeOrigin origin = new PracticeOrigin(row.key, row.source, row.licence);
        return new ImportedRow(record, new PracticeContent(row.values), row.owner, Optional.empty(), origin, List.copyOf(row.refusals), List.copyOf(row.remarks));
    }

    private void understand() {
        if (record.problem().isPresent()) {
            refusals.add(record.problem().get());
            return;
        }
        record.values().forEach((column, value) -> collect(mapping.getOrDefault(column, ImportTargets.NOTHING), value));
        written.forEach(this::keep);
        values.putIfAbsent(PracticeField.SOURCE_LANGUAGE, setting.language());
        if (!setting.theme().isEmpty()) {
            values.putIfAbsent(PracticeField.THEME, setting.theme());
        } else if (!values.containsKey(PracticeField.THEME)) {
            remarks.add(ImportRemark.of(ImportRemark.NO_THEME));
        }
        if (PracticeField.texts().stream().noneMatch(values::containsKey)) {
            refusals.add(ImportRemark.of("practice.import.remark.noText"));
        }
        setting.rules().gaps(new PracticeContent(values)).stream().filter(gap -> gap.most() > 0).forEach(gap -> remarks.add(
                ImportRemark.of("practice.import.remark.tooLong", ImportRemark.field(setting.rules(), gap.field().key()), String.valueOf(gap.most()), String.valueOf(gap.written()))));
    }

    private void collect(String target, String value) {
        switch (target) {
            case ImportTargets.NOTHING -> { }
            case ImportTargets.OWNER -> owner = value;
            case ImportTargets.ORIGIN_KEY -> key = within(value, 200);
            case ImportTargets.ORIGIN_SOURCE -> source = within(join(source, value), 2_000);
            case ImportTargets.ORIGIN_LICENCE -> licence = within(value, 1_000);
            default -> setting.rules().everField(target).map(FormField::field).ifPresent(field -> written.merge(field, value, (a, b) -> both(field, a, b)));
        }
    }

    private static String both(PracticeField field, String first, String second) {
        if (field.isText()) {
            return first + "\n\n" + second;
        }
        return JOINED.contains(field) ? first + "; " + second : first;
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + "; " + second;
    }

    private String within(String text, int most) {
        if (TextLength.of(text) <= most) {
            return text;
        }
        remarks.add(ImportRemark.of("practice.import.remark.origin", String.valueOf(most)));
        return TextLength.first(most, text);
    }

    private void keep(PracticeField field, String text) {
        switch (field.kind()) {
            case COUNTRIES -> keepCountries(text);
            case THEME -> keepTheme(text);
            case LINK -> keepLink(text);
            default -> keepCanonical(field, text);
        }
    }

    private void keepCanonical(PracticeField field, String text) {
        try {
            values.put(field, setting.rules().everField(field.key()).map(asked -> asked.canonical(text)).orElseGet(() -> FactRules.canonical(field, text)));
        } catch (Problem unreadable) {
            String code = field.isText() ? "practice.import.remark.textTooLong" : "practice.import.remark.notUnderstood";
            (field.isText() ? refusals : remarks).add(ImportRemark.of(code, ImportRemark.field(setting.rules(), field.key()), TextLength.first(200, text)));
        }
    }

    /** Codes and names count once; what is no country ("European Union") becomes the name of the region where there is none. */
    private void keepCountries(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (String part : Arrays.stream(text.split("[;,]")).map(String::strip).filter(p -> !p.isEmpty()).toList()) {
            CountryNames.codeOf(part).ifPresentOrElse(codes::add, () -> others.add(part));
        }
        values.put(PracticeField.COUNTRIES, String.join(",", codes));
        if (!others.isEmpty()) {
            String places = String.join(", ", others);
            remarks.add(ImportRemark.of("practice.import.remark.place", places));
            if (!written.containsKey(PracticeField.NUTS_NAME)) {
                keepCanonical(PracticeField.NUTS_NAME, places);
            }
        }
    }

    private void keepTheme(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String id = setting.themes().getOrDefault(wanted, "");
        if (id.isEmpty()) {
            remarks.add(ImportRemark.of("practice.import.remark.theme", text));
        } else {
            values.put(PracticeField.THEME, id);
        }
    }

    /** The first address is the link; where there is more, or none, the whole text goes beside the source. */
    private void keepLink(String text) {
        Matcher address = ADDRESS.matcher(text);
        boolean found = address.find();
        boolean alone = ALONE.matcher(text).matches();
        if (found) {
            keepCanonical(PracticeField.LINK, alone ? text : address.group());
        }
        if (!found || !alone && !address.group().equals(text)) {
            source = within(join(source, text), 2_000);
            remarks.add(ImportRemark.of("practice.import.remark.link", text));
        }
    }
}
