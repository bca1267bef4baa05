package eu.binome.guide;

import java.util.List;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells members in which guides a practice stands.
 */
@ApplicationScoped
@Transactional
public class GuideChapters {

    private final Guides guides;

    @Inject
    GuideChapters(Guides guides) {
        this.guides = guides;
    }

    protected GuideChapters() {
        this(null);
    }

    /** The chapters that hold a practice, at most one a guide. */
    @Requires(Permission.READ_GUIDE)
    public List<GuideChapter> of(PracticeId practice) {
        return guides.entriesOf(practice).stream().map(entry -> new GuideChapter(entry.guide(),
                guides.texts(entry.guide()).getOrDefault(TextKey.TITLE, Localized.empty()), entry.theme(), entry.position())).toList();
    }
}
