package eu.binome.evaluation.web;

import java.util.ArrayList;
import java.util.List;

import eu.binome.evaluation.OtherSheet;
import eu.binome.evaluation.ScoreSheetId;
import eu.binome.evaluation.SheetDetail;
import eu.binome.evaluation.SheetReading;
import eu.binome.evaluation.SheetStatus;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FactLine;
import eu.binome.practice.FactLines;
import eu.binome.practice.FormField;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.FormWords;
import eu.binome.practice.PracticeReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What stands beside the questions of a sheet: the practice, and what others say of it once one may know.
 */
@Named
@RequestScoped
public class SheetPracticeView {

    @Inject
    private Parameters parameters;
    @Inject
    private SheetReading reading;
    @Inject
    private PracticeReading practices;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private FactLines facts;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private FormWords words;
    private SheetDetail sheet;
    private PracticeDetail practice;

    @PostConstruct
    void read() {
        sheet = reading.sheet(new ScoreSheetId(parameters.number("id").orElseThrow(NotFound::new)));
        practice = practices.open(sheet.practice()).detail();
        parameters.requireHere(practice.summary().partnership());
    }

    /** Title of the practice. */
    public String getTitle() {
        return reader.text(practice.summary().title());
    }

    /** Name of the organisation that described it. */
    public String getOwner() {
        return directory.partners(practice.summary().partnership()).stream().filter(p -> p.id().equals(practice.summary().owner()))
                .map(PartnerSummary::name).findFirst().orElse("");
    }

    /** The practice in short. */
    public String getSummary() {
        return reader.text(practice.summary().summary());
    }

    /** Language of title and summary. */
    public String getLanguage() {
        return practice.summary().title().languageFor(reader.getLanguage()).orElse(reader.getLanguage());
    }

    /** Its texts in the order of the form, title and summary left out. */
    public List<PracticeText> getTexts() {
        List<PracticeText> texts = new ArrayList<>();
        for (FormField field : practice.told()) {
            Localized text = practice.text(field.field());
            texts.add(new PracticeText(words.label(field), text.languageFor(reader.getLanguage()).orElseThrow(), field.written(reader.text(text), reader.locale())));
        }
        return texts;
    }

    /** Its facts: money, time, place, and what else is known. */
    public List<FactLine> getFacts() {
        return facts.of(practice);
    }

    /** The page of the practice, with its files and translations. */
    public String getLink() {
        return context.getBase() + "/practice/practice?id=" + practice.summary().id().value();
    }

    /** Whether one's own sheet is in, so that others' may be read. */
    public boolean isOthersOpen() {
        return sheet.status() == SheetStatus.SUBMITTED;
    }

    /** What other organisations handed in. */
    public List<OtherSheet> getOthers() {
        return reading.others(sheet.id());
    }
}
