package eu.binome.home.web;

import eu.binome.indicator.Achievement;
import eu.binome.indicator.IndicatorLine;
import eu.binome.platform.ReaderLocale;

/**
 * An indicator as the page shows it.
 *
 * @param target   with the reader's separators, empty when nothing was promised
 * @param percent  whole percents of the target, -1 without a target
 * @param typed    how many values were typed by hand
 */
public record IndicatorRow(long id, String code, String name, String unit, String target, String achieved, int percent, boolean counted,
                           int typed) {

    static IndicatorRow of(IndicatorLine line, ReaderLocale reader) {
        Achievement achievement = line.achievement();
        return new IndicatorRow(line.id().value(), line.code(), reader.text(line.name()), reader.text(line.unit()),
                achievement.target().map(reader::number).orElse(""), reader.number(achievement.achieved()),
                achievement.percent().orElse(-1), achievement.counted().isPresent(), line.typed().size());
    }

    /** Length of the bar in percents, at most 100. */
    public int bar() {
        return Math.clamp(percent, 0, 100);
    }
}
