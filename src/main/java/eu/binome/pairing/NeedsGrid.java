package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;

/**
 * The resources-and-needs grid of a partnership: topics x partners, two levels in each cell.
 *
 * @param topics in the order in which they are shown
 * @param levels stated levels by partner and topic; a cell that is not there counts as {@link Levels#NONE}
 */
record NeedsGrid(List<TopicId> topics, Map<PartnerId, Map<TopicId, Levels>> levels) {

    NeedsGrid {
        topics = List.copyOf(topics);
        levels = Map.copyOf(levels);
    }

    Levels at(PartnerId partner, TopicId topic) {
        return stated(partner, topic).orElse(Levels.NONE);
    }

    /** What a partner said; empty where it said nothing yet, which is not the same as 0 and 0. */
    Optional<Levels> stated(PartnerId partner, TopicId topic) {
        return Optional.ofNullable(levels.getOrDefault(partner, Map.of()).get(topic));
    }

    /** The value of two partners for each other. Unit, range and examples: {@code docs/formulas.md}, "Value of a pair". */
    PairValue value(PartnerPair pair) {
        return new PairValue(pair, points(pair.second(), pair.first()), points(pair.first(), pair.second()));
    }

    /** The values of all pairs among two or three partners, in their order. */
    List<PairValue> values(List<PartnerId> members) {
        List<PairValue> values = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                values.add(value(PartnerPair.of(members.get(i), members.get(j))));
            }
        }
        return values;
    }

    /** The topics on which one partner can help another, the most points first, then in the grid's order; none with 0 points. */
    List<Help> help(PartnerId from, PartnerId to) {
        return topics.stream().map(topic -> new Help(topic, at(from, topic).meets(at(to, topic)))).filter(h -> h.points() > 0)
                .sorted(Comparator.comparingInt(Help::points).reversed()).toList();
    }

    /** Per topic how many partners have it and how many want it, in the grid's order. */
    List<SynopticRow> synopsis() {
        return topics.stream().map(topic -> new SynopticRow(topic,
                (int) levels.keySet().stream().filter(partner -> at(partner, topic).has()).count(),
                (int) levels.keySet().stream().filter(partner -> at(partner, topic).wants()).count())).toList();
    }

    private int points(PartnerId from, PartnerId to) {
        return help(from, to).stream().mapToInt(Help::points).sum();
    }
}
