package eu.binome.pairing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;

/**
 * The partners to be paired, numbered 0 to n-1 in the order in which they joined.
 */
final class Roster {

    private final List<Participant> participants;
    private final Map<PartnerId, Integer> indexes = new HashMap<>();

    Roster(Collection<Participant> participants) {
        this.participants = participants.stream().sorted(Comparator.comparingLong(p -> p.id().value())).toList();
        for (Participant participant : this.participants) {
            indexes.put(participant.id(), indexes.size());
        }
        if (indexes.size() != this.participants.size()) {
            throw new IllegalArgumentException("a partner twice: " + participants);
        }
    }

    int size() {
        return participants.size();
    }

    PartnerId id(int index) {
        return participants.get(index).id();
    }

    PartnerPair pair(int one, int other) {
        return PartnerPair.of(id(one), id(other));
    }

    /** The numbers of a pair's partners, ascending. */
    List<Integer> indexes(PartnerPair pair) {
        return List.of(index(pair.first()), index(pair.second()));
    }

    String name(PartnerId id) {
        return participants.get(index(id)).name();
    }

    /** The names of some partners, with commas. */
    String names(Collection<Integer> some) {
        return some.stream().map(index -> participants.get(index).name()).collect(Collectors.joining(", "));
    }

    boolean has(PartnerPair pair) {
        return indexes.containsKey(pair.first()) && indexes.containsKey(pair.second());
    }

    private int index(PartnerId id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("not to be paired: " + id);
        }
        return index;
    }
}
