package eu.binome.practice.web;

import java.util.List;
import java.util.Locale;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.LimitedText;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.ShortForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One practice in Interreg Europe's form, with what is too long for it.
 */
@Named("practiceShortFormView")
@RequestScoped
public class ShortFormView {

    @Inject
    private Asked asked;
    @Inject
    private ShortForms forms;
    @Inject
    private PracticeReading reading;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    private List<LimitedText> texts;

    /** Reads the practice; @throws NotFound when it is none of this partnership. */
    public void load() {
        if (!reading.open(new PracticeId(getId())).detail().summary().partnership().equals(partnership.id())) {
            throw new NotFound();
        }
        texts = forms.interreg(new PracticeId(getId()), language());
    }

    private Locale language() {
        return reader.locale();
    }

    /** The texts that have something to say, in the order of the form. */
    public List<LimitedText> getTexts() {
        if (texts == null) {
            load();
        }
        return texts;
    }

    /** How long a text is, and whether that is too much. */
    public String count(LimitedText text) {
        return ShortForms.count(text, reader.locale());
    }

    /** How many texts are too long, in a sentence. */
    public String getSum() {
        return reader.say("practice.interreg.sum", getTexts().stream().filter(text -> text.tooMany() > 0).count());
    }

    public long getId() {
        return asked.id();
    }
}
