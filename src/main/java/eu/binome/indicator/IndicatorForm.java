package eu.binome.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.Problem;

/**
 * An indicator as it is typed in.
 *
 * @param code    short name, unique in the partnership
 * @param names   by ISO 639-1 code
 * @param units   what is counted, by ISO 639-1 code: "practices"
 * @param counter which count of the application it takes
 * @param targets how much is to be reached when
 */
public record IndicatorForm(String code, Map<String, String> names, Map<String, String> units, Optional<String> counter,
                            List<PeriodTarget> targets) {

    /**
     * Takes what was typed.
     *
     * @throws Problem {@code indicator.form.code} or {@code indicator.form.name} when one of them is missing,
     *                 {@code indicator.form.target} when periods share a day
     */
    public IndicatorForm {
        names = Map.copyOf(names);
        units = Map.copyOf(units);
        targets = targets.stream().sorted().toList();
        if (!code.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new Problem("indicator.form.code");
        }
        if (names.values().stream().allMatch(String::isBlank)) {
            throw new Problem("indicator.form.name");
        }
        for (int i = 1; i < targets.size(); i++) {
            if (!targets.get(i).from().isAfter(targets.get(i - 1).to())) {
                throw new Problem("indicator.form.target");
            }
        }
    }
}
