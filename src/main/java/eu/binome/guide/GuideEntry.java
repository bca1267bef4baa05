package eu.binome.guide;

import java.util.Optional;

import eu.binome.partnership.ThemeId;
import eu.binome.practice.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A practice at its place in a chapter of a guide.
 */
@Entity
@Table(name = "guide_entry")
class GuideEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "guide_id")
    private long guideId;
    @Column(name = "theme_id")
    private Long themeId;
    @Column(name = "practice_id")
    private long practiceId;
    private int position;
    @Version
    private long version;

    protected GuideEntry() {
    }

    GuideEntry(Guide guide, Optional<ThemeId> theme, PracticeId practice, int position) {
        partnershipId = guide.partnership().value();
        guideId = guide.id().value();
        themeId = theme.map(ThemeId::value).orElse(null);
        practiceId = practice.value();
        this.position = position;
    }

    void placeAt(int newPosition) {
        position = newPosition;
    }

    /** Whose chapter it stands in; empty for the one of the other practices. */
    Optional<ThemeId> theme() {
        return Optional.ofNullable(themeId).map(ThemeId::new);
    }

    PracticeId practice() {
        return new PracticeId(practiceId);
    }

    GuideId guide() {
        return new GuideId(guideId);
    }

    int position() {
        return position;
    }
}
