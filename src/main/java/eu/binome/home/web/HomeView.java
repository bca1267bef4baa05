package eu.binome.home.web;

import java.util.List;

import eu.binome.home.Waiting;
import eu.binome.notification.Notices;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The first page of a person: what is waited from them in all their partnerships, and what happened.
 */
@Named
@RequestScoped
public class HomeView {

    private static final int MOST_TASKS = 7;
    private static final int MOST_NEWS = 10;

    @Inject
    private Waiting waiting;
    @Inject
    private TaskRows rows;
    @Inject
    private Notices notices;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    private List<TaskRow> all;

    /** The seven most urgent tasks. */
    public List<TaskRow> getTasks() {
        return all().stream().limit(MOST_TASKS).toList();
    }

    /** Whether the reader works in several partnerships, so that a task has to name its own. */
    public boolean isSeveral() {
        return context.getOthers().size() > 1;
    }

    /** How many more there are. */
    public int getMore() {
        return Math.max(0, all().size() - MOST_TASKS);
    }

    /** What the person was told lately, newest first. */
    public List<NewsRow> getNews() {
        return notices.mine(MOST_NEWS).stream().map(notice -> NewsRow.of(notice, reader)).toList();
    }

    /** The partnerships of the person, each with how much waits there. */
    public List<PartnershipCard> getPartnerships() {
        return context.getOthers().stream().map(this::card).toList();
    }

    private PartnershipCard card(PartnershipSummary partnership) {
        long tasks = all().stream().filter(row -> row.link().startsWith("/p/" + partnership.slug() + "/")).count();
        return new PartnershipCard("/p/" + partnership.slug(), partnership.acronym(), reader.text(partnership.title()),
                reader.say("home.start.dates", reader.date(partnership.from()), reader.date(partnership.to())), tasks);
    }

    private List<TaskRow> all() {
        if (all == null) {
            all = rows.of(waiting.mine());
        }
        return all;
    }

    /**
     * One partnership to choose from.
     *
     * @param dates from when to when it works
     * @param tasks how many things wait for the reader there
     */
    public record PartnershipCard(String link, String acronym, String title, String dates, long tasks) {
    }
}
