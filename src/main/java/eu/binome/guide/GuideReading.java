package eu.binome.guide;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.guide.render.GuideDocument;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows guides to the members of their partnership.
 */
@ApplicationScoped
@Transactional
public class GuideReading {

    private final Guides guides;
    private final GuidePrints prints;
    private final GuideCompiler compiler;
    private final ChapterListing chapters;
    private final Clock clock;

    @Inject
    GuideReading(Guides guides, GuidePrints prints, GuideCompiler compiler, ChapterListing chapters, Clock clock) {
        this.guides = guides;
        this.prints = prints;
        this.compiler = compiler;
        this.chapters = chapters;
        this.clock = clock;
    }

    protected GuideReading() {
        this(null, null, null, null, null);
    }

    /** The guides of a partnership, newest first; four queries however many there are. */
    @Requires(Permission.READ_GUIDE)
    public List<GuideSummary> guides(PartnershipId partnership) {
        Map<GuideId, Localized> titles = guides.titles(partnership);
        Map<GuideId, Integer> sizes = guides.sizes(partnership);
        Map<GuideId, List<PublishedGuide>> editions = prints.editions(partnership).stream().map(GuideEdition::published)
                .collect(Collectors.groupingBy(PublishedGuide::id));
        return guides.of(partnership).stream().map(Guide::id).map(id -> new GuideSummary(id, titles.getOrDefault(id, Localized.empty()),
                sizes.getOrDefault(id, 0), editions.getOrDefault(id, List.of()))).toList();
    }

    /** A guide as it is composed now. */
    @Requires(Permission.READ_GUIDE)
    public GuideDetail guide(GuideId id) {
        return chapters.of(guides.get(id));
    }

    /** A guide in one language, given as an ISO 639-1 code, as it would be printed now. */
    @Requires(Permission.READ_GUIDE)
    public GuideDocument document(GuideId id, String language) {
        return compiler.compile(guides.get(id), Locale.of(language));
    }

    /** The PDFs of a guide that were asked for, newest first, at most twenty. */
    @Requires(Permission.READ_GUIDE)
    public List<PrintSummary> prints(GuideId id) {
        return prints.of(id).stream().map(print -> print.summary(clock.instant())).toList();
    }

    /** How far a PDF is. */
    @Requires(Permission.READ_GUIDE)
    public PrintSummary print(GuidePrintId id) {
        return prints.get(id).summary(clock.instant());
    }

    /** The published editions of a guide, newest first. */
    @Requires(Permission.READ_GUIDE)
    public List<PublishedGuide> editions(GuideId id) {
        return prints.editions(id).stream().map(GuideEdition::published).toList();
    }
}
