package eu.binome.guide;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeThreadSource;
import eu.binome.practice.ThreadKnot;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Ties practices to the guides that they stand in.
 */
@ApplicationScoped
@Transactional
@OpenToAll("asked by the thread of a practice, behind its door")
public class GuideThread implements PracticeThreadSource {

    private final GuideChapters chapters;

    @Inject
    GuideThread(GuideChapters chapters) {
        this.chapters = chapters;
    }

    protected GuideThread() {
        this(null);
    }

    @Override
    public List<ThreadKnot> knots(PracticeId practice, PartnershipId partnership) {
        return chapters.of(practice).stream().map(chapter -> new ThreadKnot(Station.PUBLISH, "guide.thread.chapter",
                List.of(chapter.title(), chapter.position()), "guide/preview?id=" + chapter.guide().value())).toList();
    }
}
