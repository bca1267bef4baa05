package eu.binome.practice;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import eu.binome.platform.Json;
import eu.binome.platform.TextLength;

/**
 * Writes the practices of one part of an import, their texts and first versions, and what the import tells of its rows, each table with
 * a few statements.
 *
 * <p>What a practice consists of is said by {@link Practice}, {@link PracticeText}, {@link PracticeVersion} and {@link ImportRowRecord};
 * this class puts new ones into the same columns without their being objects first: it is ten times as fast.
 */
final class ImportedRows {

    private static final int FIRST_REVISION = 1;
    private static final List<PracticeField> TEXT_FACTS = List.of(PracticeField.SCOPE, PracticeField.COUNTRIES, PracticeField.NUTS_CODE,
            PracticeField.NUTS_NAME, PracticeField.CITY, PracticeField.ORGANISATION, PracticeField.CONTACT_NAME, PracticeField.CONTACT_EMAIL,
            PracticeField.START, PracticeField.END, PracticeField.FUNDING, PracticeField.LINK, PracticeField.KEYWORDS);

    private final ImportRun run;
    private final int edition;
    private final ImportOrder.Arrival arrival;
    private final Author author;
    private final LocalDateTime now;
    private final Map<Set<PracticeField>, String> marks = new HashMap<>();

    /** @param edition of the form that new practices are described on */
    ImportedRows(ImportRun run, int edition, ImportOrder.Arrival arrival, Author author) {
        this.run = run;
        this.edition = edition;
        this.arrival = arrival;
        this.author = author;
        now = utc(author.at());
    }

    /** Writes the practices of these rows; @return their ids in the order of the rows. */
    List<PracticeId> writePractices(Connection connection, List<ImportedRow> rows) {
        BulkInsert practices = new BulkInsert("practice", "partnership_id", "partner_id", "theme_id", "status", "source_language", "scope",
                "countries", "nuts_code", "nuts_name", "city", "organisation", "contact_name", "contact_email", "starts", "ends", "funding", "link",
                "keywords", "ongoing", "budget_eur", "origin_key", "origin_source", "origin_licence", "import_id", "revision", "field_marks",
                "return_reason", "created_at", "changed_at", "form_edition", "own_facts", "accepted_at");
        rows.forEach(row -> practices.add(practice(row)));
        List<PracticeId> ids = practices.writeForIds(connection).stream().map(PracticeId::new).toList();
        writeTexts(connection, rows, ids);
        writeVersions(connection, rows, ids);
        return ids;
    }

    private Object[] practice(ImportedRow row) {
        PracticeContent content = row.content();
        boolean accepted = arrival == ImportOrder.Arrival.ACCEPTED;
        String theme = content.of(PracticeField.THEME);
        String budget = content.of(PracticeField.BUDGET);
        List<Object> values = new ArrayList<>();
        values.add(run.partnership().value());
        values.add(row.belongsTo().orElseThrow().value());
        values.add(theme.isEmpty() ? null : Long.valueOf(theme));
        values.add((accepted ? PracticeStatus.ACCEPTED : PracticeStatus.DRAFT).name());
        values.add(content.of(PracticeField.SOURCE_LANGUAGE));
        TEXT_FACTS.forEach(field -> values.add(content.of(field)));
        values.add(Boolean.valueOf(content.of(PracticeField.ONGOING)));
        values.add(budget.isEmpty() ? null : new BigDecimal(budget));
        values.addAll(List.of(row.origin().key(), row.origin().source(), row.origin().licence(), run.id().value(), FIRST_REVISION,
                marks.computeIfAbsent(content.values().keySet(), this::marksOf), "", now, now, edition, ownFacts(content)));
        values.add(accepted ? now : null);
        return values.toArray();
    }

    private static String ownFacts(PracticeContent content) {
        Map<String, String> own = new TreeMap<>();
        content.values().forEach((field, value) -> {
            if (field.isOwn() && !field.isText()) {
                own.put(field.key(), value);
            }
        });
        return Json.write(own);
    }

    private String marksOf(Set<PracticeField> fields) {
        FieldMark mark = new FieldMark(FIRST_REVISION, author.account(), author.name(), author.at());
        Map<String, FieldMark> byKey = new TreeMap<>();
        fields.forEach(field -> byKey.put(field.key(), mark));
        return Json.write(byKey);
    }

    private void writeTexts(Connection connection, List<ImportedRow> rows, List<PracticeId> ids) {
        BulkInsert texts = new BulkInsert("practice_text", "practice_id", "partnership_id", "field", "language", "body", "origin", "source_version");
        for (int i = 0; i < rows.size(); i++) {
            long id = ids.get(i).value();
            PracticeContent content = rows.get(i).content();
            content.values().forEach((field, value) -> {
                if (field.isText()) {
                    texts.add(id, run.partnership().value(), field.key(), content.of(PracticeField.SOURCE_LANGUAGE), value,
                            TextOrigin.IMPORTED.name(), FIRST_REVISION);
                }
            });
        }
        texts.write(connection);
    }

    private void writeVersions(Connection connection, List<ImportedRow> rows, List<PracticeId> ids) {
        BulkInsert versions = new BulkInsert("practice_version", "practice_id", "partnership_id", "number", "cause", "reason", "snapshot",
                "account_id", "account_name", "created_at");
        PracticeStatus status = arrival == ImportOrder.Arrival.ACCEPTED ? PracticeStatus.ACCEPTED : PracticeStatus.DRAFT;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> values = new TreeMap<>();
            rows.get(i).content().values().forEach((field, value) -> values.put(field.key(), value));
            versions.add(ids.get(i).value(), run.partnership().value(), FIRST_REVISION, VersionCause.IMPORTED.name(), "",
                    Json.write(new Snapshot(status, values, Map.of())), author.account(), author.name(), now);
        }
        versions.write(connection);
    }

    /** Writes what became of these rows. */
    void tell(Connection connection, List<ImportedRow> rows, Map<ImportedRow, PracticeId> made) {
        BulkInsert told = new BulkInsert("practice_import_row", "import_id", "partnership_id", "line", "title", "outcome", "remarks", "record",
                "practice_id", "revision");
        for (ImportedRow row : rows) {
            PracticeId practice = made.get(row);
            told.add(run.id().value(), run.partnership().value(), row.source().line(),
                    TextLength.first(ImportRowRecord.LONGEST_TITLE, row.title()), row.outcome().name(), Json.write(row.allRemarks()),
                    row.source().raw(), practice == null ? null : practice.value(), FIRST_REVISION);
        }
        told.write(connection);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
