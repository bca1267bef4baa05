package eu.binome.home.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.indicator.PeriodTarget;
import eu.binome.platform.Problem;

/**
 * A period and its target as they are typed.
 */
public class PeriodInput {

    private String from = "";
    private String to = "";
    private String target = "";

    /** What is stored, to be changed. */
    static PeriodInput of(PeriodTarget period) {
        PeriodInput input = new PeriodInput();
        input.from = period.from().toString();
        input.to = period.to().toString();
        input.target = period.target().stripTrailingZeros().toPlainString();
        return input;
    }

    /**
     * The period; none when nothing was typed.
     *
     * @throws Problem {@code home.indicator.target.incomplete} when a day is missing or cannot be read
     */
    Optional<PeriodTarget> period() {
        List<String> parts = Stream.of(from, to, target).map(String::strip).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PeriodTarget(LocalDate.parse(parts.get(0)), LocalDate.parse(parts.get(1)), Figures.read(parts.get(2))));
        } catch (DateTimeParseException e) {
            throw new Problem("home.indicator.target.incomplete");
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
