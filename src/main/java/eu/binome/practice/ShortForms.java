package eu.binome.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Euros;
import eu.binome.platform.Localized;
import eu.binome.platform.Texts;
import eu.binome.practice.office.DocxForm;
import eu.binome.practice.office.DocxWriter;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Practices in the forms of others: Interreg Europe's, with what is too long for it, and abstracts of 1,000 to 1,500 characters.
 */
@ApplicationScoped
@Transactional
public class ShortForms {

    /** Abstracts of one list at most. */
    public static final int MOST_ABSTRACTS = 200;

    private final PracticeReading reading;
    private final PracticeListing listing;
    private final PracticeCatalogue catalogue;
    private final PartnershipDirectory directory;

    @Inject
    ShortForms(PracticeReading reading, PracticeListing listing, PracticeCatalogue catalogue, PartnershipDirectory directory) {
        this.reading = reading;
        this.listing = listing;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    protected ShortForms() {
        this(null, null, null, null);
    }

    /**
     * A practice in the order and with the limits of Interreg Europe's form of good practices.
     *
     * @param language of its texts where it has any in it, else the one that comes next
     */
    @Requires(Permission.READ_PRACTICE)
    public List<LimitedText> interreg(PracticeId id, Locale language) {
        PracticeDetail practice = reading.open(id).detail();
        PracticeFacts facts = practice.facts();
        String theme = practice.summary().theme().flatMap(wanted -> directory.themes(practice.summary().partnership()).stream()
                .filter(one -> one.id().equals(wanted)).findFirst()).map(one -> one.name().in(language)).orElse("");
        return List.of(
                new LimitedText("practice.interreg.title", 100, text(practice, language, PracticeField.TITLE)),
                new LimitedText("practice.interreg.topic", 0, theme),
                new LimitedText("practice.interreg.scope", 0, facts.scope().map(scope -> Texts.plain(language, scope.key())).orElse("")),
                new LimitedText("practice.interreg.place", 0, place(facts, language)),
                new LimitedText("practice.interreg.institution", 0, facts.organisation()),
                new LimitedText("practice.interreg.summary", 160, text(practice, language, PracticeField.SUMMARY)),
                new LimitedText("practice.interreg.details", 1_500, text(practice, language, PracticeField.CONTEXT, PracticeField.HOW_IT_WORKS,
                        PracticeField.PARTNERS_INVOLVED, PracticeField.AUDIENCE)),
                new LimitedText("practice.interreg.resources", 300, lines(Stream.of(text(practice, language, PracticeField.RESOURCES),
                        facts.budgetEur().map(amount -> Euros.of(amount, language)).orElse(""), facts.funding()))),
                new LimitedText("practice.interreg.time", 0, time(facts, language)),
                new LimitedText("practice.interreg.evidence", 500, text(practice, language, PracticeField.RESULTS_REACHED)),
                new LimitedText("practice.interreg.challenges", 300, text(practice, language, PracticeField.DIFFICULTIES)),
                new LimitedText("practice.interreg.learning", 1_000, text(practice, language, PracticeField.LEARNING_POTENTIAL,
                        PracticeField.TEST_TRANSFERABLE)),
                new LimitedText("practice.interreg.link", 0, facts.link()),
                new LimitedText("practice.interreg.keywords", 0, String.join(", ", facts.keywords())));
    }

    /** The same as a document; each field says how long it may be, and how long it is. */
    @Requires(Permission.READ_PRACTICE)
    public void interregDocument(PracticeId id, Locale language, OutputStream out) {
        List<LimitedText> texts = interreg(id, language);
        List<DocxForm.Field> fields = texts.stream().map(text -> new DocxForm.Field(text.key(), Texts.plain(language, text.key()), count(text, language), language,
                text.text(), List.of())).toList();
        write(new DocxForm(language, texts.getFirst().text(), "", List.of(new DocxForm.Part(Texts.plain(language, "practice.interreg.name"), fields)), Map.of()), out);
    }

    /** How long a text is, and whether that is too much. */
    public static String count(LimitedText text, Locale language) {
        if (text.most() == 0) {
            return "";
        }
        return text.tooMany() == 0 ? Texts.of(language, "practice.interreg.fits", text.written(), text.most())
                : Texts.of(language, "practice.interreg.over", text.written(), text.most(), text.tooMany());
    }

    /** Abstracts of the practices of a list, newest first, at most {@value #MOST_ABSTRACTS}. */
    @Requires(Permission.READ_PRACTICE)
    public List<PracticeAbstract> abstracts(PartnershipId partnership, ListFilter filter, Locale language) {
        List<PracticeId> ids = listing.some(partnership, filter, MOST_ABSTRACTS).stream().map(Practice::id).toList();
        return catalogue.findAll(ids).stream().map(practice -> abstractOf(practice, language)).toList().reversed();
    }

    /** The same as a document. */
    @Requires(Permission.READ_PRACTICE)
    public void abstractsDocument(PartnershipId partnership, ListFilter filter, Locale language, OutputStream out) {
        List<DocxForm.Field> fields = new ArrayList<>();
        for (PracticeAbstract one : abstracts(partnership, filter, language)) {
            String title = one.title().isEmpty() ? Texts.plain(language, "practice.untitled") : one.title();
            fields.add(new DocxForm.Field("abstract." + one.practice().value(), title, Texts.of(language, "practice.abstract.count", one.written()), language,
                    one.text(), List.of()));
        }
        String name = Texts.plain(language, "practice.abstract.title");
        write(new DocxForm(language, name, "", List.of(new DocxForm.Part(name, fields)), Map.of()), out);
    }

    private static PracticeAbstract abstractOf(PracticeDetail practice, Locale language) {
        List<String> passages = Stream.of(PracticeField.SUMMARY, PracticeField.CONTEXT, PracticeField.OBJECTIVES, PracticeField.HOW_IT_WORKS,
                PracticeField.RESULTS_REACHED, PracticeField.LEARNING_POTENTIAL, PracticeField.SUCCESS_FACTORS)
                .map(field -> text(practice, language, field)).toList();
        return new PracticeAbstract(practice.summary().id(), text(practice, language, PracticeField.TITLE), PracticeAbstract.of(passages, language));
    }

    private static void write(DocxForm document, OutputStream out) {
        try {
            DocxWriter.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PracticeDetail practice, Locale language, PracticeField... fields) {
        return lines(Stream.of(fields).map(field -> practice.texts().getOrDefault(field.key(), Localized.empty()).in(language)));
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String place(PracticeFacts facts, Locale language) {
        return Stream.concat(Stream.of(facts.city(), facts.nutsName(), facts.nutsCode()),
                facts.countries().stream().map(code -> Locale.of("", code).getDisplayCountry(language)))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String time(PracticeFacts facts, Locale language) {
        String end = facts.ongoing() ? Texts.plain(language, "practice.interreg.ongoing") : facts.end().map(MonthOrYear::toString).orElse("");
        return Stream.of(facts.start().map(MonthOrYear::toString).orElse(""), end).filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
    }
}
