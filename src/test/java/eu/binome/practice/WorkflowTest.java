package eu.binome.practice;

import static eu.binome.practice.PracticeStatus.ACCEPTED;
import static eu.binome.practice.PracticeStatus.ARCHIVED;
import static eu.binome.practice.PracticeStatus.DRAFT;
import static eu.binome.practice.PracticeStatus.PUBLISHED;
import static eu.binome.practice.PracticeStatus.RETURNED;
import static eu.binome.practice.PracticeStatus.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.platform.Problem;

class WorkflowTest {

    private static final Map<PracticeStatus, List<PracticeStep>> TABLE = Map.of(
            DRAFT, List.of(PracticeStep.SUBMIT, PracticeStep.ARCHIVE),
            SUBMITTED, List.of(PracticeStep.WITHDRAW, PracticeStep.RETURN, PracticeStep.ACCEPT),
            RETURNED, List.of(PracticeStep.SUBMIT, PracticeStep.ARCHIVE),
            ACCEPTED, List.of(PracticeStep.RETURN, PracticeStep.PUBLISH, PracticeStep.ARCHIVE),
            PUBLISHED, List.of(PracticeStep.ARCHIVE),
            ARCHIVED, List.of(PracticeStep.RESTORE));

    @ParameterizedTest
    @CsvSource({"DRAFT,SUBMIT,SUBMITTED", "RETURNED,SUBMIT,SUBMITTED", "SUBMITTED,WITHDRAW,DRAFT", "SUBMITTED,RETURN,RETURNED",
            "ACCEPTED,RETURN,RETURNED", "SUBMITTED,ACCEPT,ACCEPTED", "ACCEPTED,PUBLISH,PUBLISHED", "DRAFT,ARCHIVE,ARCHIVED",
            "RETURNED,ARCHIVE,ARCHIVED", "ACCEPTED,ARCHIVE,ARCHIVED", "PUBLISHED,ARCHIVE,ARCHIVED", "ARCHIVED,RESTORE,DRAFT"})
    void leadsFromStatusToStatus(PracticeStatus from, PracticeStep step, PracticeStatus to) {
        assertEquals(to, Workflow.after(from, step));
    }

    @ParameterizedTest
    @EnumSource(PracticeStatus.class)
    void offersTheStepsOfTheTableAndRefusesAllOthers(PracticeStatus from) {
        assertEquals(TABLE.get(from), Workflow.possible(from));
        for (PracticeStep step : PracticeStep.values()) {
            if (!TABLE.get(from).contains(step)) {
                Problem refused = assertThrows(Problem.class, () -> Workflow.after(from, step));
                boolean again = from == ARCHIVED && step == PracticeStep.ARCHIVE;
                assertEquals(again ? "practice.step.archived" : "practice.step.impossible." + step, refused.code());
            }
        }
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        String picture = Files.readString(Path.of("docs/practice-workflow.md"));
        for (PracticeStatus from : PracticeStatus.values()) {
            for (PracticeStep step : Workflow.possible(from)) {
                String arrow = from + " --> " + Workflow.after(from, step) + " : " + step;
                assertTrue(picture.contains(arrow), "missing in docs/practice-workflow.md: " + arrow);
            }
        }
        long drawn = picture.lines().filter(line -> line.matches("[A-Z]+ --> [A-Z]+ : [A-Z]+")).count();
        assertEquals(12, drawn, "arrows in the picture");
    }
}
