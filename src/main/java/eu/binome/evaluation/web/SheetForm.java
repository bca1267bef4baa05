package eu.binome.evaluation.web;

import java.util.ArrayList;
import java.util.List;

import eu.binome.evaluation.GridDetail;
import eu.binome.evaluation.SheetDetail;
import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;

/**
 * Puts a grid and the answers of a sheet together, in the reader's language.
 */
final class SheetForm {

    private static final String UNABLE = "unable";

    private final SheetDetail sheet;
    private final ReaderLocale reader;

    SheetForm(SheetDetail sheet, ReaderLocale reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    List<GroupRows> groups(GridDetail grid) {
        return grid.groups().stream()
                .map(group -> new GroupRows(reader.text(group.name()), group.questions().stream().map(this::question).toList())).toList();
    }

    private QuestionRow question(GridDetail.Question question) {
        String answer = sheet.answers().getOrDefault(question.code(), "");
        List<Choice> choices = new ArrayList<>();
        for (Localized level : question.levels()) {
            String value = String.valueOf(choices.size());
            choices.add(new Choice(value, value, reader.text(level), value.equals(answer)));
        }
        choices.add(new Choice(UNABLE, reader.say("evaluation.sheet.unable.mark"), reader.say("evaluation.sheet.unable"),
                UNABLE.equals(answer)));
        return new QuestionRow(question.code(), reader.text(question.name()), reader.text(question.question()),
                sheet.remarks().getOrDefault(question.code(), ""), choices);
    }
}
