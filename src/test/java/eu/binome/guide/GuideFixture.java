package eu.binome.guide;

import java.time.Instant;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.practice.PracticeId;

/** Guides that are in no database. */
final class GuideFixture {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final ThemeId CLUSTERS = new ThemeId(3);
    static final ThemeId KNOWLEDGE = new ThemeId(4);

    private GuideFixture() {
    }

    /** A guide as the database would give it back. */
    static Guide aGuide() {
        Guide guide = new Guide(new PartnershipId(1), NOON);
        identify(guide, 7L);
        return guide;
    }

    static PracticeId practice(long id) {
        return new PracticeId(id);
    }

    /** Gives an entity the id that the database gives. */
    static void identify(Object entity, long id) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
