package eu.binome.guide.web;

import java.util.Optional;

import eu.binome.guide.ChapterDetail;
import eu.binome.guide.Direction;
import eu.binome.guide.EntryDetail;
import eu.binome.guide.GuideComposing;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which practices are chosen and ordered. Its buttons carry the practice's id, not a row number, so that somebody
 * else's change in the meantime never makes a button act on another practice.
 */
@Named
@RequestScoped
public class GuideView {

    private static final int COLOURS = 7;

    @Inject
    private GuideComposing composing;
    @Inject
    private Asked asked;
    @Inject
    private GuidePage page;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;

    /** Shows the page, or does what the pressed button says. */
    public void act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            page.openForCoordinator();
            return;
        }
        Optional<PracticeId> up = practice("up");
        Optional<PracticeId> down = practice("down");
        Optional<PracticeId> remove = practice("remove");
        if (up.isPresent()) {
            move(up.get(), Direction.UP);
        } else if (down.isPresent()) {
            move(down.get(), Direction.DOWN);
        } else if (remove.isPresent()) {
            composing.remove(page.id(), remove.get());
            feedback.sayAndGo(reader.say("guide.compose.removed"), page.address("guide"));
        } else if (asked.text("propose").isPresent()) {
            int added = composing.takeProposal(page.id());
            feedback.sayAndGo(reader.say("guide.compose.proposed", added), page.address("guide"));
        } else {
            add();
        }
    }

    private void add() {
        var chosen = page.parameters("add").stream().map(GuideView::idOf).toList();
        if (chosen.isEmpty()) {
            feedback.sayAndGo(reader.say("guide.compose.noneMarked"), page.address("guide"));
            return;
        }
        composing.add(page.id(), chosen);
        feedback.sayAndGo(reader.say("guide.compose.added", chosen.size()), page.address("guide"));
    }

    /** Which of the seven theme colours a chapter wears, 1 to 7, as in the printed guide when no theme is left out. */
    public int colour(ChapterDetail chapter) {
        return Math.floorMod(page.getGuide().chapters().indexOf(chapter), COLOURS) + 1;
    }

    /** The colour of the chapter behind those of the themes. */
    public int getOtherColour() {
        return Math.floorMod(page.getGuide().chapters().size(), COLOURS) + 1;
    }

    /** The title in the reader's language. */
    public String titleOf(EntryDetail entry) {
        return reader.text(entry.title());
    }

    /** Partner, and the rank in the shortlist where there is one. */
    public String whereOf(EntryDetail entry) {
        return entry.rank().isEmpty() ? entry.partner() : reader.say("guide.compose.ranked", entry.partner(), entry.rank().getAsInt());
    }

    private void move(PracticeId practice, Direction direction) {
        composing.move(page.id(), practice, direction);
        Feedback.go(page.address("guide") + "&moved=" + practice.value() + "&by=" + direction + "#practice-" + practice.value());
    }

    private Optional<PracticeId> practice(String parameter) {
        return asked.text(parameter).map(GuideView::idOf);
    }

    private static PracticeId idOf(String text) {
        return new PracticeId(Asked.idOf(text));
    }
}
