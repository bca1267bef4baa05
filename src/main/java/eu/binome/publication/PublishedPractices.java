package eu.binome.publication;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.FormField;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.publication.PublishedPractice.Named;
import eu.binome.publication.PublishedPractice.Passage;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens one published practice to everybody.
 */
@ApplicationScoped
public class PublishedPractices {

    private final PracticeCatalogue practices;
    private final PartnershipDirectory directory;

    @Inject
    PublishedPractices(PracticeCatalogue practices, PartnershipDirectory directory) {
        this.practices = practices;
        this.directory = directory;
    }

    protected PublishedPractices() {
        this(null, null);
    }

    /**
     * The practice in the wanted language, or the best there is; what is not translated stands in the language it was written in.
     *
     * @throws NotFound when there is none of this id, or it is not published
     */
    @OpenToAll("a published practice is for everybody")
    public PublishedPractice read(PracticeId id, String wanted) {
        PracticeDetail practice = practices.find(id)
                .filter(found -> found.summary().status() == PracticeStatus.PUBLISHED)
                .orElseThrow(NotFound::new);
        PracticeSummary summary = practice.summary();
        String language = summary.title().languageFor(wanted).orElse(summary.sourceLanguage());
        return new PublishedPractice(id.value(), language, languages(summary.title(), language), summary.title().in(language),
                passage(PracticeField.SUMMARY.key(), Localized.empty(), summary.summary(), language, summary.sourceLanguage()), passages(practice, language), theme(summary, wanted), partner(summary),
                directory.of(summary.partnership()).title().in(wanted), practice.facts(), practice.openFacts(Locale.of(wanted)),
                summary.sourceLanguage());
    }

    private static List<String> languages(Localized title, String first) {
        return Stream.concat(Stream.of(first),
                title.texts().keySet().stream().filter(language -> !language.equals(first)).sorted()).toList();
    }

    private static List<Passage> passages(PracticeDetail practice, String language) {
        List<Passage> passages = new ArrayList<>();
        for (FormField field : practice.told()) {
            Passage passage = passage(field.key(), field.label(), practice.text(field.field()), language, practice.summary().sourceLanguage());
            passages.add(passage.in(field.xhtml(passage.text(), Locale.of(language))));
        }
        return passages;
    }

    private static Passage passage(String field, Localized label, Localized text, String language, String source) {
        String shown = text.texts().containsKey(language) ? language : text.languageFor(source).orElse(language);
        return new Passage(field, label, text.in(shown), shown, "");
    }

    private Optional<Named> theme(PracticeSummary practice, String wanted) {
        return practice.theme().flatMap(id -> directory.themes(practice.partnership()).stream()
                .filter(theme -> theme.id().equals(id)).findFirst()
                .map(theme -> new Named(id.value(), theme.name().in(wanted))));
    }

    private Named partner(PracticeSummary practice) {
        return directory.partners(practice.partnership()).stream()
                .filter(partner -> partner.id().equals(practice.owner())).findFirst()
                .map(partner -> new Named(partner.id().value(), partner.name()))
                .orElseThrow(() -> new IllegalStateException("practice " + practice.id().value() + " has no owner"));
    }
}
