package eu.binome.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Localized;
import eu.binome.platform.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A topic of the grid, with its name in at least one language.
 */
@Entity
@Table(name = "grid_topic")
class GridTopic {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "theme_id")
    private long themeId;
    @Version
    private long version;
    @OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<GridTopicText> names = new ArrayList<>();

    protected GridTopic() {
    }

    GridTopic(PartnershipId partnership, ThemeId theme, Map<String, String> names) {
        partnershipId = partnership.value();
        themeId = theme.value();
        name(names);
    }

    /**
     * Names it anew in the languages given; a blank name takes a language away.
     *
     * @throws Problem {@code pairing.topic.nameless} when no name is left, {@code pairing.topic.long} for more than 200 characters
     */
    final void name(Map<String, String> newNames) {
        newNames.forEach((language, name) -> name(language, CleanText.line(name)));
        if (names.isEmpty()) {
            throw new Problem("pairing.topic.nameless");
        }
    }

    private void name(String language, String name) {
        if (!Languages.ALL.contains(language) || name.length() > LONGEST_NAME) {
            throw new Problem("pairing.topic.long", LONGEST_NAME);
        }
        if (name.isEmpty()) {
            names.removeIf(text -> text.language().equals(language));
        } else {
            names.stream().filter(text -> text.language().equals(language)).findFirst()
                    .ifPresentOrElse(text -> text.write(name), () -> names.add(new GridTopicText(this, language, name)));
        }
    }

    /** Whether it asks under the same theme for the same in the same languages. */
    boolean isSameAs(GridTopic other) {
        return themeId == other.themeId && texts().equals(other.texts());
    }

    TopicId id() {
        return new TopicId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    TopicSummary summary() {
        return new TopicSummary(id(), new ThemeId(themeId), new Localized(texts()));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        names.forEach(text -> texts.put(text.language(), text.body()));
        return texts;
    }
}
