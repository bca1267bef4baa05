package eu.binome.guide.render;

import java.util.List;
import java.util.Locale;

/**
 * One practice as the guide prints it: facts in a box, then passages under headings.
 *
 * @param anchor   unique within the guide, a valid XML id
 * @param language of its texts; may differ from the guide's where no translation exists
 * @param origin   partner and country, printed above the title
 * @param facts    place, dates, budget, funding, web address; empty ones are left out
 * @param passages the described fields in their order; empty ones are left out
 */
public record PracticeSheet(String anchor, Locale language, String title, String origin, Prose summary, List<Fact> facts,
        List<Passage> passages) {

    public PracticeSheet {
        facts = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
        passages = passages.stream().filter(passage -> !passage.text().isEmpty()).toList();
    }

    /** True when nothing but the title was given. */
    public boolean bare() {
        return summary.isEmpty() && facts.isEmpty() && passages.isEmpty();
    }
}
