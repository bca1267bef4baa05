package eu.binome.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import eu.binome.home.WaitingLine;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Puts tasks into the reader's words.
 */
@RequestScoped
class TaskRows {

    private static final int SOON_DAYS = 7;

    @Inject
    private ReaderLocale reader;
    @Inject
    private Clock clock;

    /** The lines of a list. */
    List<TaskRow> of(List<WaitingLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private TaskRow row(WaitingLine line) {
        String sentence = reader.say(line.task().messageKey(), line.task().arguments().toArray());
        LocalDate today = LocalDate.now(clock.withZone(ReaderLocale.ZONE));
        String style = line.task().due().map(due -> style(due, today)).orElse("");
        String due = line.task().due().map(day -> say(day, today)).orElse("");
        return new TaskRow(sentence, line.partnership().acronym(), due, style, button(line), line.task().link());
    }

    private String say(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? reader.say("home.task.late", reader.date(due), ChronoUnit.DAYS.between(due, today))
                : reader.say("home.task.until", reader.date(due));
    }

    private static String style(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return "is-late";
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? "" : "is-soon";
    }

    private String button(WaitingLine line) {
        return Texts.find(reader.locale(), line.task().messageKey() + ".button").orElseGet(() -> reader.say("home.task.open"));
    }
}
