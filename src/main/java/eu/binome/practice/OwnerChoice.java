package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;

/**
 * Finds the partner organisation for each imported practice.
 *
 * <p>A name in the file comes first. Then, as it was chosen: one partner for all, or the partners of the practice's own country in
 * turn, and where there are none, all partners in turn.
 */
final class OwnerChoice {

    private final List<PartnerSummary> partners;
    private final OwnerRule rule;
    private final Map<String, Integer> turns;

    /**
     * @param partners of the partnership, at least one
     * @param turns    how many practices were dealt out before, by country
     */
    OwnerChoice(List<PartnerSummary> partners, OwnerRule rule, Map<String, Integer> turns) {
        this.partners = List.copyOf(partners);
        this.rule = rule;
        this.turns = new TreeMap<>(turns);
    }

    /** How many practices were dealt out so far, by country; under no name those dealt to all. */
    Map<String, Integer> turns() {
        return Map.copyOf(turns);
    }

    /**
     * The owner of the next practice.
     *
     * @param name      as written in the file, empty when it says none; one that is not known counts as none
     * @param countries ISO codes separated by commas, the first one decides
     */
    PartnerId next(String name, String countries) {
        Optional<PartnerId> named = named(name);
        if (named.isPresent()) {
            return named.get();
        }
        if (rule.way() == OwnerRule.Way.NAMED) {
            throw new IllegalStateException("a record without an owner was not refused: " + name);
        }
        return rule.partner().orElseGet(() -> inTurn(countries.split(",")[0]));
    }

    /** Whether a practice whose record says this name, or none, finds an owner. */
    boolean finds(String name) {
        return rule.way() != OwnerRule.Way.NAMED || named(name).isPresent();
    }

    /** Whether the owner of such a practice is dealt out, which nobody sees from the file. */
    boolean deals(String name) {
        return rule.way() == OwnerRule.Way.IN_TURN && named(name).isEmpty();
    }

    String name(PartnerId owner) {
        return partners.stream().filter(partner -> partner.id().equals(owner)).map(PartnerSummary::name).findFirst().orElseThrow();
    }

    /** The partner of a name, compared without regard to case. */
    Optional<PartnerId> named(String name) {
        return partners.stream().filter(partner -> partner.name().equalsIgnoreCase(name.strip())).map(PartnerSummary::id).findFirst();
    }

    private PartnerId inTurn(String country) {
        List<PartnerSummary> circle = new ArrayList<>(partners.stream().filter(partner -> partner.country().equals(country)).toList());
        String turn = circle.isEmpty() ? "" : country;
        if (circle.isEmpty()) {
            circle.addAll(partners);
        }
        int next = turns.merge(turn, 1, Integer::sum) - 1;
        return circle.get(next % circle.size()).id();
    }
}
