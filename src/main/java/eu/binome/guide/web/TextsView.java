package eu.binome.guide.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.guide.ChapterDetail;
import eu.binome.guide.GuideWriting;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which titles and introductions are written, in one language at a time. The form saves itself through REST; its
 * button saves what is left, with or without script.
 */
@Named("guideTextsView")
@RequestScoped
public class TextsView {

    @Inject
    private GuideWriting writing;
    @Inject
    private GuidePage page;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;

    /** Stores every text of the form. */
    public void save() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : parts()) {
            String field = part + "." + page.getLanguage();
            page.text(field).ifPresent(body -> fields.put(field, body));
        }
        long version = page.parameter("version").filter(text -> text.matches("[0-9]{1,18}")).map(Long::parseLong).orElse(0L);
        writing.write(page.id(), version, fields);
        feedback.sayAndGo(reader.say("platform.saved"), page.address("texts") + "&in=" + page.getLanguage());
    }

    /** A text in the language of the page. */
    public String text(String part) {
        return page.getGuide().text(part, page.getLanguage());
    }

    /** The introduction of a chapter in the language of the page. */
    public String introduction(ChapterDetail chapter) {
        return text(part(chapter));
    }

    /** The name of a chapter's introduction in forms, without the language. */
    public String part(ChapterDetail chapter) {
        return "theme-" + chapter.theme().id().value();
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>(List.of("title", "subtitle", "introduction", "notice"));
        page.getGuide().chapters().forEach(chapter -> parts.add(part(chapter)));
        return parts;
    }
}
