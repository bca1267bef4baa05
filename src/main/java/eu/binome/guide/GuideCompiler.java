package eu.binome.guide;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.guide.render.Chapter;
import eu.binome.guide.render.DocumentWords;
import eu.binome.guide.render.Fact;
import eu.binome.guide.render.GuideDocument;
import eu.binome.guide.render.Imprint;
import eu.binome.guide.render.PartnerEntry;
import eu.binome.guide.render.PracticeSheet;
import eu.binome.guide.render.Prose;
import eu.binome.guide.render.Publisher;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.DayInWords;
import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gathers a guide in one language as it stands now. Themes without practice and introduction are left out, as are practices
 * that were archived since they were chosen. Practices without a theme come last, under a heading of their own.
 */
@ApplicationScoped
class GuideCompiler {

    private final Guides guides;
    private final PartnershipDirectory directory;
    private final PracticeCatalogue catalogue;
    private final Clock clock;

    @Inject
    GuideCompiler(Guides guides, PartnershipDirectory directory, PracticeCatalogue catalogue, Clock clock) {
        this.guides = guides;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    protected GuideCompiler() {
        this(null, null, null, null);
    }

    /** The guide as of now. */
    GuideDocument compile(Guide guide, Locale language) {
        return compile(guide, language, clock.instant());
    }

    /** The guide with the date of a moment. */
    GuideDocument compile(Guide guide, Locale language, Instant dated) {
        Map<String, Localized> texts = guides.texts(guide.id());
        PartnershipSummary partnership = directory.of(guide.partnership());
        List<PartnerSummary> partners = directory.partners(guide.partnership(), Collator.getInstance(language));
        DocumentWords words = new DocumentWords(language);
        String date = DayInWords.of(LocalDate.ofInstant(dated, ReaderLocale.ZONE), language);
        return new GuideDocument(language, title(texts, language), text(texts, TextKey.SUBTITLE, language),
                publisher(partnership, language), date, Prose.plain(text(texts, TextKey.INTRODUCTION, language)),
                chapters(guide, texts, language, partners), partners.stream().map(partner -> entry(partner, language)).toList(),
                new Imprint(List.of(new Fact(words.of("publisher"),
                        SheetWriter.joined(Stream.of(partnership.acronym(), partnership.title().in(language)))),
                        new Fact(words.of("published"), date)), Prose.plain(text(texts, TextKey.NOTICE, language))));
    }

    /** One practice as it stands now, in a language, as a document of a single sheet. */
    GuideDocument sheet(PracticeDetail practice, Locale language) {
        PartnershipId id = practice.summary().partnership();
        PartnershipSummary partnership = directory.of(id);
        String theme = practice.summary().theme().flatMap(wanted -> directory.themes(id).stream().filter(one -> one.id().equals(wanted)).findFirst())
                .map(one -> one.name().in(language)).orElse("");
        PracticeSheet sheet = new SheetWriter(language, directory.partners(id)).sheet(practice);
        return new GuideDocument(language, sheet.title(), "", publisher(partnership, language),
                DayInWords.of(LocalDate.ofInstant(clock.instant(), ReaderLocale.ZONE), language), Prose.NONE,
                List.of(new Chapter(1, theme, Prose.NONE, List.of(sheet))), List.of(), new Imprint(List.of(), Prose.NONE));
    }

    /** The practices that {@link #compile} takes up. */
    List<PracticeId> practices(Guide guide) {
        return printable(guides.composition(guide)).map(practice -> practice.summary().id()).toList();
    }

    /** The guide's title in a language; the name of its kind when it has none. */
    static String title(Map<String, Localized> texts, Locale language) {
        String title = text(texts, TextKey.TITLE, language);
        return title.isBlank() ? new DocumentWords(language).of("title") : title;
    }

    private List<Chapter> chapters(Guide guide, Map<String, Localized> texts, Locale language, List<PartnerSummary> partners) {
        Composition composition = guides.composition(guide);
        Map<PracticeId, PracticeDetail> practices = printable(composition)
                .collect(Collectors.toMap(p -> p.summary().id(), Function.identity()));
        SheetWriter writer = new SheetWriter(language, partners);
        List<Chapter> chapters = new ArrayList<>();
        for (ThemeSummary theme : directory.themes(guide.partnership())) {
            Prose introduction = Prose.plain(text(texts, TextKey.introductionOf(theme.id()), language));
            List<PracticeSheet> sheets = sheets(composition.chapter(Optional.of(theme.id())), practices, writer);
            if (!sheets.isEmpty() || !introduction.isEmpty()) {
                chapters.add(new Chapter(chapters.size() + 1, theme.name().in(language), introduction, sheets));
            }
        }
        List<PracticeSheet> others = sheets(composition.chapter(Optional.empty()), practices, writer);
        if (!others.isEmpty()) {
            chapters.add(new Chapter(chapters.size() + 1, new DocumentWords(language).of("others"), Prose.NONE, others));
        }
        return chapters;
    }

    private static List<PracticeSheet> sheets(List<GuideEntry> entries, Map<PracticeId, PracticeDetail> practices, SheetWriter writer) {
        return entries.stream().map(entry -> practices.get(entry.practice())).filter(Objects::nonNull).map(writer::sheet).toList();
    }

    private Stream<PracticeDetail> printable(Composition composition) {
        return catalogue.findAll(composition.all().stream().map(GuideEntry::practice).toList()).stream()
                .filter(practice -> PracticeStatus.acceptedOnes().contains(practice.summary().status()));
    }

    private static Publisher publisher(PartnershipSummary partnership, Locale language) {
        int from = partnership.from().getYear();
        int to = partnership.to().getYear();
        return new Publisher(partnership.acronym(), partnership.title().in(language), from == to ? "" + from : from + "–" + to);
    }

    private static PartnerEntry entry(PartnerSummary partner, Locale language) {
        String country = Locale.of("", partner.country()).getDisplayCountry(language);
        return new PartnerEntry(partner.name(), SheetWriter.joined(Stream.of(partner.city(), partner.region(), country)), "");
    }

    private static String text(Map<String, Localized> texts, String part, Locale language) {
        return texts.getOrDefault(part, Localized.empty()).in(language);
    }
}
