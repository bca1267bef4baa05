package eu.binome.guide;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.evaluation.ShortlistedPractice;
import eu.binome.evaluation.ShortlistedPractices;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Storage;
import eu.binome.platform.StoredFile;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticePublication;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.AccountId;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import eu.binome.security.Standing;
import eu.binome.security.Standings;
import eu.binome.testing.Listener;
import eu.binome.testing.TestDatabase;

/** The module's services in a coordinator's hands, on a partnership whose three practices are all accepted. */
final class GuideDesk {

    final GuideRows rows;
    final Guides guides;
    final GuidePrints prints;
    final GuideReading reading;
    final GuideComposing composing;
    final GuidePrinting printing;
    final GuidePublishing publishing;
    final GuideWriting writing;
    final GuideProgressSource progress;
    final Set<PracticeId> published = new HashSet<>();
    final List<Object> heard = new ArrayList<>();

    private final TestDatabase database;
    private final Clock clock = Clock.fixed(GuideFixture.NOON, ZoneOffset.UTC);
    private final GuideTaskSource tasks;

    GuideDesk(TestDatabase database) {
        this.database = database;
        rows = database.inTransaction(() -> GuideRows.in(database.entities()));
        guides = new Guides(database.entities());
        prints = new GuidePrints(database.entities());
        PartnershipDirectory directory = new PartnershipFixture(database).directory();
        ShortlistRanks ranks = new ShortlistRanks(new Unranked());
        ChapterListing chapters = new ChapterListing(guides, directory, new Accepted(), ranks);
        reading = new GuideReading(guides, prints, new GuideCompiler(guides, directory, new Accepted(), clock), chapters, clock);
        composing = new GuideComposing(guides, chapters, new AuditNotes(), clock);
        printing = new GuidePrinting(guides, prints, new Storage(Path.of("target", "guide-files")), new Anna(), new AuditNotes(),
                new Listener<>(heard::add), clock);
        publishing = new GuidePublishing(guides, prints, new Accepted(), new Publication(), new AuditNotes(), new Listener<>(heard::add), clock);
        writing = new GuideWriting(guides, new Anna(), new AuditNotes(), clock);
        progress = new GuideProgressSource(guides, new Accepted());
        tasks = new GuideTaskSource(guides, prints, ranks, directory, new Coordinates(), new InEnglish(), clock);
    }

    List<PracticeId> practices() {
        return rows.practices().stream().map(PracticeId::new).toList();
    }

    GuideId begin() {
        return database.inTransaction(() -> guides.add(new Guide(rows.partnership(), clock.instant())).id());
    }

    /** A guide with a title and all practices. */
    GuideId composed(String title) {
        GuideId id = begin();
        database.inTransaction(() -> composing.takeProposal(id));
        database.inTransaction(() -> writing.write(id, FieldChanges.first(Map.of("title.en", title))));
        return id;
    }

    /** A PDF of how the guide stands now, as the press makes it. */
    GuidePrintId printed(GuideId id) {
        return database.inTransaction(() -> {
            GuidePrint print = prints.add(new GuidePrint(guides.get(id), "en", rows.practices().size(), rows.account(), clock.instant()));
            prints.hold(print, practices());
            print.finish(new StoredFile("0".repeat(64), 9), 3, clock.instant());
            return print.id();
        });
    }

    GuideEditionId publish(GuidePrintId print) {
        return database.inTransaction(() -> publishing.publish(print));
    }

    /** The chapter of the theme, in its order. */
    List<PracticeId> chapter(GuideId id) {
        return database.inTransaction(() -> reading.guide(id)).chapters().getFirst().entries().stream().map(EntryDetail::practice).toList();
    }

    int tasks() {
        return tasks.waitingFor(rows.account(), rows.partnership().value()).size();
    }

    /** Every practice of the rows, without asking the database. */
    private final class Accepted extends PracticeCatalogue {

        @Override
        public List<PracticeSummary> ofPartnership(PartnershipId partnership, Set<PracticeStatus> statuses) {
            return summaries(practices());
        }

        @Override
        public List<PracticeSummary> summaries(Collection<PracticeId> ids) {
            return ids.stream().map(id -> new PracticeSummary(id, rows.partnership(), new PartnerId(1), Optional.of(rows.theme()),
                    PracticeStatus.ACCEPTED, "en", Localized.of("en", "Practice " + id.value()), Localized.empty())).toList();
        }
    }

    private final class Publication extends PracticePublication {

        @Override
        public void publish(PartnershipId partnership, Set<PracticeId> ids) {
            published.addAll(ids);
        }
    }

    /** No shortlist. */
    private static final class Unranked extends ShortlistedPractices {

        @Override
        public List<ShortlistedPractice> of(PartnershipId partnership) {
            return List.of();
        }
    }

    /** Whoever asks coordinates. */
    private static final class Coordinates extends Standings {

        @Override
        public Standing of(AccountId account, long partnership) {
            return new Standing(Set.of(Role.COORDINATOR), Optional.empty());
        }
    }

    private final class Anna extends CurrentUser {

        @Override
        public AccountId account() {
            return rows.account();
        }

        @Override
        public String getName() {
            return "Anna";
        }
    }

    /** A reader outside of any request. */
    private static final class InEnglish extends ReaderLocale {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
