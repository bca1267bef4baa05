package eu.binome.practice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FormMoving;
import eu.binome.practice.FormWords;
import eu.binome.practice.MovePreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Where the coordinator sees what moving practices to the edition in use would bring, moves them, and takes it back.
 */
@Named("practiceFormMoveView")
@RequestScoped
public class FormMoveView {

    private static final int ROWS = 50;

    @Inject
    private Asked asked;
    @Inject
    private FormMoving moving;
    @Inject
    private FormWords words;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private MovePreview preview;

    public MovePreview getPreview() {
        if (preview == null) {
            preview = moving.preview(partnership.id(), asked.id("after").orElse(0L), ROWS);
        }
        return preview;
    }

    /** The fields that are taken along, each with its number of answers. */
    public List<Along> getAlong() {
        List<Along> fields = new ArrayList<>();
        getPreview().along().forEach((field, answers) -> fields.add(new Along(words.label(field), answers)));
        return fields;
    }

    /** What is taken along of a practice, by name. */
    public String along(MovePreview.Row row) {
        return row.along().stream().map(words::label).collect(Collectors.joining(", "));
    }

    /** What a person has to add, by name. */
    public String lacks(MovePreview.Row row) {
        return row.lacks().stream().map(gap -> words.label(getPreview().form(), gap.field())).collect(Collectors.joining(", "));
    }

    /** The title of a practice, or that it has none. */
    public String title(MovePreview.Row row) {
        return row.title().isEmpty() ? reader.say("practice.untitled") : row.title();
    }

    /** The address of the next page of practices. */
    public String getNext() {
        return partnership.getBase() + "/practice/formMove?after=" + getPreview().rows().getLast().id().value();
    }

    /** Moves all of them. */
    public void move() {
        int moved = moving.move(partnership.id(), edition());
        feedback.sayAndGo(reader.say("practice.forms.move.done", moved, edition()), partnership.getBase() + "/practice/formMove");
    }

    /** Takes the move back. */
    public void moveBack() {
        int moved = moving.moveBack(partnership.id(), edition());
        feedback.sayAndGo(reader.say("practice.forms.move.undone", moved), partnership.getBase() + "/practice/formMove");
    }

    private int edition() {
        return asked.id("edition").filter(wanted -> wanted <= Integer.MAX_VALUE).map(Long::intValue).orElse(0);
    }

    /** A field that is taken along. */
    public record Along(String label, long answers) {
    }
}
