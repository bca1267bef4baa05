package eu.binome.guide.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.guide.ChapterDetail;
import eu.binome.guide.GuideWriting;
import eu.binome.guide.SavedTexts;
import eu.binome.platform.Feedback;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.ShownForm;
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
    private Map<String, String> typed = Map.of();
    private ShownForm told = new ShownForm(Map.of());

    /** Stores every text of the form. */
    public void save() {
        ShownForm shown = ShownForm.of(page.text(ShownForm.FIELD).orElse(""));
        FieldChanges changes = shown.changes(sent());
        try {
            SavedTexts saved = writing.write(page.id(), changes);
            if (!saved.refusals().isEmpty()) {
                typed = sent();
                told = shown.after(changes, List.of(), saved.refusals());
                saved.refusals().forEach(this::tell);
                return;
            }
        } catch (MergeConflict conflict) {
            typed = sent();
            told = shown.with(conflict.theirs());
            throw conflict;
        }
        feedback.sayAndGo(reader.say("platform.saved"), page.address("texts") + "&in=" + page.getLanguage());
    }

    private void tell(FieldRefusal refusal) {
        String part = refusal.field().substring(0, refusal.field().lastIndexOf('.'));
        feedback.refuse(part, label(part) + " - " + reader.say(refusal.code(), refusal.arguments()));
    }

    private String label(String part) {
        return page.getGuide().chapters().stream().filter(chapter -> part(chapter).equals(part)).findFirst()
                .map(chapter -> reader.say("guide.texts.theme", reader.text(chapter.theme().name())))
                .orElseGet(() -> reader.say("guide.texts." + part));
    }

    private Map<String, String> sent() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : parts()) {
            page.text(field(part)).ifPresent(body -> fields.put(field(part), body));
        }
        return fields;
    }

    /** A text in the language of the page: as it was typed when it could not be stored, else as it is stored. */
    public String text(String part) {
        return typed.getOrDefault(field(part), stored(part));
    }

    /** What the page shows or has told as stored, for its hidden field. */
    public String getSeen() {
        if (!typed.isEmpty()) {
            return told.written();
        }
        return new ShownForm(parts().stream().collect(Collectors.toMap(this::field, this::stored))).written();
    }

    private String stored(String part) {
        return page.getGuide().text(part, page.getLanguage());
    }

    private String field(String part) {
        return part + "." + page.getLanguage();
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
