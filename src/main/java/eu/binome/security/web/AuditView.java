package eu.binome.security.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.Asked;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.TextLength;
import eu.binome.platform.Texts;
import eu.binome.security.AuditChange;
import eu.binome.security.AuditFilter;
import eu.binome.security.AuditLine;
import eu.binome.security.AuditReading;
import eu.binome.security.PartnershipOfPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The audit trail of a partnership, filtered by what the address says.
 */
@Named
@RequestScoped
public class AuditView {

    private static final String ACT = "home.act.";
    private static final String OBJECT = "home.object.";
    private static final Map<String, String> PAGES = Map.of("practice", "/practice/practice?id=", "partner", "/partnership/partner?id=",
            "transfer_plan", "/transfer/plan?id=", "guide", "/guide/guide?id=", "indicator", "/home/indicator?id=",
            "practice_import", "/practice/report?id=");

    private static final int MOST_LETTERS = 240;

    @Inject
    private AuditReading reading;
    @Inject
    private ReaderLocale reader;
    @Inject
    private PartnershipOfPage partnership;
    @Inject
    private Asked asked;
    private List<AuditLine> lines;

    /** The lines that fit. */
    public List<AuditLine> getLines() {
        if (lines == null) {
            AuditFilter filter = new AuditFilter(asked.text("who"), asked.text("kind"), day("from"), day("to"));
            lines = reading.lines(partnership.id(), filter, asked.id("before").orElse(Long.MAX_VALUE));
        }
        return lines;
    }

    /** The kinds of objects to choose from, in words, in the order of the reader's language. */
    public List<Kind> getKinds() {
        return reading.objectKinds(partnership.id()).stream().map(code -> new Kind(code, word(OBJECT, code)))
                .sorted(Comparator.comparing(Kind::name, reader.collator())).toList();
    }

    /** What was done, in words; acts of older versions of the platform keep their code. */
    public String actOf(AuditLine line) {
        return word(ACT, line.action());
    }

    /** What it was done on, in words; empty for acts on nothing. */
    public String objectOf(AuditLine line) {
        return line.objectKind().map(kind -> word(OBJECT, kind) + line.objectId().map(id -> " " + id).orElse("")).orElse("");
    }

    /** What was changed, by its label. */
    public String fieldOf(AuditChange change) {
        return new AuditWords(reader).field(change.field());
    }

    /** The beginning of a value, in words; the versions of the object hold it whole. */
    public String brief(AuditChange change, String stored) {
        return TextLength.brief(MOST_LETTERS, new AuditWords(reader).value(change.field(), stored));
    }

    /** The page of what it was done on, inside the partnership; empty where it has none of its own. */
    public String linkOf(AuditLine line) {
        return line.objectKind().map(PAGES::get).map(page -> page + line.objectId().orElse(0L)).orElse("");
    }

    /** Whether there may be older lines. */
    public boolean isMore() {
        return getLines().size() == AuditReading.PAGE;
    }

    /** The query of the page with the older lines. */
    public String getOlder() {
        return "who=" + encoded("who") + "&kind=" + encoded("kind") + "&from=" + encoded("from") + "&to=" + encoded("to")
                + "&before=" + getLines().getLast().id();
    }

    public String getWho() {
        return asked.text("who").orElse("");
    }

    public String getKind() {
        return asked.text("kind").orElse("");
    }

    public String getFrom() {
        return asked.text("from").orElse("");
    }

    public String getTo() {
        return asked.text("to").orElse("");
    }

    private String word(String prefix, String code) {
        return Texts.find(reader.locale(), prefix + code).orElse(code);
    }

    private String encoded(String name) {
        return URLEncoder.encode(asked.text(name).orElse(""), StandardCharsets.UTF_8);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return asked.text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new Problem("security.audit.date", e.getParsedString());
        }
    }

    /** A kind of object: its code in the address, its name for the reader. */
    public record Kind(String code, String name) {
    }
}
