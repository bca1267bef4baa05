package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import eu.binome.platform.Problem;

/**
 * The groups that locked pairs make together, and the refusal, in words, of locks that cannot be kept at once.
 */
final class LockedGroups {

    private static final int TRIO = 3;

    private final Roster roster;
    private final PairingRules rules;

    LockedGroups(Roster roster, PairingRules rules) {
        this.roster = roster;
        this.rules = rules;
    }

    /**
     * The groups of vertices that the locks tie together, each ascending, by their lowest vertex.
     *
     * @throws Problem {@code pairing.rules.lockedAndForbidden}, {@code .lockedTwice}, {@code .lockedMany}, {@code .lockedTrios},
     *                 {@code .lockedTrioForbidden}
     */
    List<List<Integer>> find() {
        List<List<Integer>> groups = tied();
        refuseLockedAndForbidden();
        for (List<Integer> group : groups) {
            refuseTooLarge(group);
            refuseForbiddenInside(group);
        }
        List<List<Integer>> trios = groups.stream().filter(group -> group.size() == TRIO).toList();
        if (trios.size() > 1) {
            throw new Problem("pairing.rules.lockedTrios", roster.names(trios.get(0)), roster.names(trios.get(1)));
        }
        return groups;
    }

    private List<List<Integer>> tied() {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        for (PartnerPair lock : rules.locked().stream().sorted().toList()) {
            SortedSet<Integer> joined = new TreeSet<>(roster.indexes(lock));
            List<SortedSet<Integer>> touched = groups.stream().filter(group -> !Collections.disjoint(group, joined)).toList();
            touched.forEach(joined::addAll);
            groups.removeAll(touched);
            groups.add(joined);
        }
        return groups.stream().<List<Integer>>map(ArrayList::new).sorted(Comparator.comparingInt(List::getFirst)).toList();
    }

    private void refuseLockedAndForbidden() {
        rules.locked().stream().sorted().filter(rules.forbidden()::contains).findFirst().ifPresent(pair -> {
            throw new Problem("pairing.rules.lockedAndForbidden", roster.name(pair.first()), roster.name(pair.second()));
        });
    }

    private void refuseTooLarge(List<Integer> group) {
        if (group.size() == TRIO && roster.size() % 2 == 0) {
            throw new Problem("pairing.rules.lockedTwice", roster.names(group));
        }
        if (group.size() > TRIO) {
            throw new Problem("pairing.rules.lockedMany", roster.names(group));
        }
    }

    private void refuseForbiddenInside(List<Integer> group) {
        rules.forbidden().stream().sorted().filter(pair -> group.containsAll(roster.indexes(pair))).findFirst().ifPresent(pair -> {
            throw new Problem("pairing.rules.lockedTrioForbidden", roster.names(group), roster.name(pair.first()),
                    roster.name(pair.second()));
        });
    }
}
