package eu.binome.pairing;

import java.util.Comparator;
import java.util.List;

/**
 * The dictionary order of pairings, by which ties are broken.
 *
 * <p>A group is read from its lowest vertex up, a pairing from the group of its lowest vertex up; of two that begin alike the
 * shorter comes first.
 */
final class GroupOrder {

    static final Comparator<List<Integer>> OF_GROUPS = GroupOrder::byMembers;
    static final Comparator<List<List<Integer>>> OF_PAIRINGS = GroupOrder::byGroups;

    private GroupOrder() {
    }

    private static int byMembers(List<Integer> one, List<Integer> other) {
        return inDictionaryOrder(one, other, Comparator.<Integer>naturalOrder());
    }

    private static int byGroups(List<List<Integer>> one, List<List<Integer>> other) {
        return inDictionaryOrder(one, other, OF_GROUPS);
    }

    private static <T> int inDictionaryOrder(List<T> one, List<T> other, Comparator<T> order) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = order.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
