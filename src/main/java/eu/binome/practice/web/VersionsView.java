package eu.binome.practice.web;

import java.util.List;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.DiffPart;
import eu.binome.practice.FieldDifference;
import eu.binome.practice.FormRules;
import eu.binome.practice.FormWords;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.VersionSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The versions of a practice, and what changed between two of them, in words.
 */
@Named("practiceVersionsView")
@RequestScoped
public class VersionsView {

    private static final int FARTHEST_LOOK = 20;

    @Inject
    private Asked asked;
    @Inject
    private PracticeReading reading;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private ReaderLocale reader;
    @Inject
    private FormWords words;
    private int from;
    private int to;
    private FormRules form = FormRules.USUAL;
    private String title = "";
    private List<VersionSummary> versions = List.of();
    private List<FieldDifference> differences = List.of();

    /** Reads the versions; unless the address names two, compares the last with the last other text before it. */
    public void load() {
        PracticeId practice = new PracticeId(getId());
        PracticeDetail detail = reading.open(practice).detail();
        if (!detail.summary().partnership().equals(partnership.id())) {
            throw new NotFound();
        }
        form = detail.form();
        title = detail.summary().title().isEmpty() ? reader.say("practice.untitled") : reader.text(detail.summary().title());
        versions = reading.versions(practice);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        if (to == 0) {
            to = versions.getFirst().number();
        }
        if (from == 0) {
            from = before(practice);
        }
        differences = reading.differences(practice, from, to);
    }

    /** The last version before that has another text; the one before when all are alike. */
    private int before(PracticeId practice) {
        List<Integer> earlier = versions.stream().map(VersionSummary::number).filter(number -> number < to).limit(FARTHEST_LOOK).toList();
        return earlier.stream().filter(number -> !reading.differences(practice, number, to).isEmpty()).findFirst()
                .or(() -> earlier.stream().findFirst()).orElse(to);
    }

    /** The runs of words of a difference; ids and codes are shown by their names. */
    public List<DiffPart> parts(FieldDifference difference) {
        return difference.parts().stream().map(part -> new DiffPart(part.kind(), named(difference.field(), part.text()))).toList();
    }

    /** The name of the field that differs. */
    public String label(FieldDifference difference) {
        return words.label(form, difference.field());
    }

    private String named(PracticeField field, String value) {
        return switch (field.kind()) {
            case THEME -> directory.themes(partnership.id()).stream().filter(t -> String.valueOf(t.id().value()).equals(value))
                    .map(t -> reader.text(t.name())).findFirst().orElse(value);
            case LANGUAGE -> reader.languageName(value);
            case SCOPE -> reader.say("practice.scope." + value);
            case YES_NO -> reader.say("practice.ongoing");
            default -> field.isOwn() ? answer(field, value) : value;
        };
    }

    /** An answer by its name; parts of a text or a number that changed are no answer. */
    private String answer(PracticeField field, String value) {
        return form.field(field).filter(asked -> asked.kind().offersAnswers()).map(asked -> asked.said(value, reader.locale())).orElse(value);
    }

    /** A version as a choice: its number, cause and moment. */
    public String name(VersionSummary version) {
        return reader.say("practice.versions.choice", version.number(), reader.say(version.cause().key()), reader.moment(version.at()));
    }

    public String getTitle() {
        return title;
    }

    public List<VersionSummary> getVersions() {
        return versions;
    }

    public List<FieldDifference> getDifferences() {
        return differences;
    }

    public long getId() {
        return asked.id();
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
