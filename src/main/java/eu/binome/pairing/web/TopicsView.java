package eu.binome.pairing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.TopicEditing;
import eu.binome.pairing.TopicId;
import eu.binome.pairing.TopicSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which the coordinator says which topics the grid asks for.
 */
@Named
@RequestScoped
public class TopicsView {

    @Inject
    private TopicEditing editing;
    @Inject
    private NeedsReading reading;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    private String theme = "";
    private String english = "";
    private String french = "";

    public List<ThemeSummary> getThemes() {
        return directory.themes(context.id());
    }

    /** The topics with the theme's name. */
    public List<Row> getRows() {
        Map<ThemeId, String> names = new HashMap<>();
        getThemes().forEach(known -> names.put(known.id(), reader.text(known.name())));
        return reading.overview(context.id()).topics().stream().map(topic -> row(topic, names)).toList();
    }

    /** Adds the topic of the form. */
    public void add() {
        editing.add(context.id(), new ThemeId(Asked.idOf(theme)), Map.of("en", english, "fr", french));
        feedback.sayAndGo(reader.say("pairing.topics.added"), address());
    }

    /** Removes the topic whose button was pressed. */
    public void act() {
        pressed.button("remove", this::getRows, Row::id).ifPresent(this::remove);
    }

    private void remove(Row topic) {
        editing.remove(new TopicId(topic.id()));
        feedback.sayAndGo(reader.say("pairing.topics.removed"), address());
    }

    private String address() {
        return context.getBase() + "/pairing/topics";
    }

    private static Row row(TopicSummary topic, Map<ThemeId, String> themes) {
        Map<String, String> texts = topic.name().texts();
        return new Row(topic.id().value(), themes.getOrDefault(topic.theme(), ""), texts.getOrDefault("en", ""),
                texts.getOrDefault("fr", ""));
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    /** A topic in the two working languages. */
    public record Row(long id, String theme, String english, String french) {
    }
}
