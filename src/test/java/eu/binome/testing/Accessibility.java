package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What axe thinks of a page as it is rendered now, opened overlays included. */
public final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {
    }

    /** Fails with one paragraph for each broken rule: its name, what it asks, and the elements that break it. */
    public static void assertNoViolations(Page page) {
        violations(page).ifPresent(found -> fail(page.url() + " is not accessible:\n" + found));
    }

    /** @return one paragraph for each broken rule: its name, what it asks, and the elements that break it; empty when there is none */
    static Optional<String> violations(Page page) {
        List<Rule> violations = new AxeBuilder(page).options(options()).setLegacyMode(true).analyze().getViolations();
        return violations.isEmpty() ? Optional.empty()
                : Optional.of(violations.stream().map(Accessibility::told).collect(Collectors.joining("\n")));
    }

    /** Those rules, told of only where they are broken: to describe what is right takes longer than to look. */
    private static AxeRunOptions options() {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(WCAG);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(Accessibility::told).collect(Collectors.joining("\n"));
    }

    private static String told(CheckedNode node) {
        return "    " + node.getTarget() + "  " + node.getHtml() + "\n        "
                + String.valueOf(node.getFailureSummary()).replace("\n", "\n        ");
    }
}
