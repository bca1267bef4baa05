package eu.binome.pairing;

import java.util.Map;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets the coordinator say which topics the grid asks for.
 */
@ApplicationScoped
@Transactional
public class TopicEditing {

    private final GridTopics topics;
    private final PartnershipDirectory directory;
    private final AuditNotes notes;

    @Inject
    TopicEditing(GridTopics topics, PartnershipDirectory directory, AuditNotes notes) {
        this.topics = topics;
        this.directory = directory;
        this.notes = notes;
    }

    protected TopicEditing() {
        this(null, null, null);
    }

    /**
     * Adds a topic under a theme of the partnership.
     *
     * @param names by language; at least one
     * @throws Conflict {@code pairing.topic.twice} when the theme has one of the same names
     */
    @Requires(Permission.DECIDE_PAIRING)
    public TopicId add(PartnershipId partnership, ThemeId theme, Map<String, String> names) {
        if (directory.themes(partnership).stream().noneMatch(known -> known.id().equals(theme))) {
            throw new NotFound();
        }
        GridTopic topic = new GridTopic(partnership, theme, names);
        topics.await(partnership);
        if (topics.of(partnership).stream().anyMatch(topic::isSameAs)) {
            throw new Conflict("pairing.topic.twice");
        }
        topics.add(topic);
        notes.changed("topic", Map.of(), names);
        return topic.id();
    }

    /**
     * Names a topic anew in the languages given; a blank name takes a language away.
     *
     * @param seen the names in those languages that the writer had before; missing is blank
     * @throws Conflict when somebody else named it in between
     */
    @Requires(Permission.DECIDE_PAIRING)
    public void rename(TopicId id, Map<String, String> names, Map<String, String> seen) {
        GridTopic topic = topics.get(id);
        Map<String, String> stored = topic.summary().name().texts();
        if (names.keySet().stream().anyMatch(language -> !stored.getOrDefault(language, "").equals(seen.getOrDefault(language, "")))) {
            throw new Conflict("platform.conflict");
        }
        topic.name(names);
        notes.changed("name", stored, topic.summary().name().texts());
    }

    /**
     * Removes a topic on which nobody stated anything.
     *
     * @throws Problem {@code pairing.topic.stated} otherwise
     */
    @Requires(Permission.DECIDE_PAIRING)
    public void remove(TopicId id) {
        GridTopic topic = topics.get(id);
        if (topics.isStated(id)) {
            throw new Problem("pairing.topic.stated");
        }
        notes.changed("topic", topic.summary().name().texts(), Map.of());
        topics.remove(topic);
    }
}
