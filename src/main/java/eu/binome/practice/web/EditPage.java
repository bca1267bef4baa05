package eu.binome.practice.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.ShownForm;
import eu.binome.practice.FieldKind;
import eu.binome.practice.FormGap;
import eu.binome.practice.FormRules;
import eu.binome.practice.FormWords;
import eu.binome.practice.PracticeField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Says at the fields of the form what came of a save, and leads away from it.
 */
@RequestScoped
class EditPage {

    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    @Inject
    private HttpServletRequest request;
    @Inject
    private FormWords words;
    private FormRules form = FormRules.USUAL;

    String practice(long id) {
        return partnership.getBase() + "/practice/practice?id=" + id;
    }

    void savedAndGo(String key, String address) {
        feedback.sayAndGo(reader.say(key), address);
    }

    /** The form whose fields are told of. */
    void show(FormRules asked) {
        form = asked;
    }

    void tell(FormGap gap) {
        at(gap.field().key(), reader.say(gap.code(), label(gap.field().key()), gap.most(), gap.written()));
    }

    void tell(FieldConflict conflict) {
        boolean codes = conflict.field().equals(PracticeField.COUNTRIES.key());
        String theirs = codes ? countries(conflict.theirs()) : form.field(conflict.field()).filter(field -> field.kind().offersAnswers())
                .map(field -> field.said(conflict.theirs(), reader.locale())).orElse(conflict.theirs());
        at(conflict.field(), reader.say("practice.form.conflict", label(conflict.field()), conflict.by(), theirs));
    }

    /** What is ticked of a field with boxes, separated by commas; in the order that was shown, which the boxes do not know. */
    String ticked(PracticeField field, ShownForm shown) {
        String[] sent = Optional.ofNullable(request.getParameterValues(field.key())).orElse(new String[0]);
        List<String> before = List.of(shown.values().getOrDefault(field.key(), "").split(","));
        return Arrays.stream(sent).sorted(Comparator.comparingInt(value -> before.contains(value) ? before.indexOf(value) : before.size()))
                .collect(Collectors.joining(","));
    }

    /** An amount or a number as this language writes it; blank stays blank. */
    String amount(String stored, FieldKind kind) {
        return stored.isEmpty() ? "" : kind == FieldKind.MONEY ? reader.twoDecimals(new BigDecimal(stored)) : reader.number(new BigDecimal(stored));
    }

    /** Countries by their names. */
    String countries(String codes) {
        return Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).map(reader::country).collect(Collectors.joining(", "));
    }

    void tell(FieldRefusal refusal) {
        at(refusal.field(), label(refusal.field()) + " - " + reader.say(refusal.code(), refusal.arguments()));
    }

    private String label(String key) {
        return PracticeField.byKey(key).map(field -> words.label(form, field)).orElse(key);
    }

    private static void at(String field, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
        context.validationFailed();
    }
}
