package eu.binome.guide.render;

import java.util.List;

/**
 * Who publishes the guide and on what terms, printed on its last page.
 *
 * @param lines  publisher, date, contact; empty ones are left out
 * @param notice funding statement and reuse terms, may be empty
 */
public record Imprint(List<Fact> lines, Prose notice) {

    public Imprint {
        lines = lines.stream().filter(line -> !line.value().isBlank()).toList();
    }
}
