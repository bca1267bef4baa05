package eu.binome.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import eu.binome.partnership.PartnerId;

/**
 * Grids and rules in the words of the tests: partners p1, p2, …, topics t1, t2, ….
 */
final class GridFixture {

    private final Map<PartnerId, Map<TopicId, Levels>> levels = new HashMap<>();
    private int topics;

    static GridFixture aGrid() {
        return new GridFixture();
    }

    /** A partner's levels per topic, written "resource/need", "-" where it said nothing. */
    GridFixture stating(long partner, String cells) {
        String[] parts = cells.split(" ");
        Map<TopicId, Levels> row = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                String[] pair = parts[i].split("/");
                row.put(new TopicId(i + 1), new Levels(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])));
            }
        }
        levels.put(new PartnerId(partner), row);
        topics = Math.max(topics, parts.length);
        return this;
    }

    NeedsGrid build() {
        return new NeedsGrid(IntStream.rangeClosed(1, topics).mapToObj(TopicId::new).toList(), levels);
    }

    /** Levels from 0 to the highest given, on some topics: a low highest makes many ties. */
    static NeedsGrid random(Random random, int partners, int topics, int highest) {
        GridFixture grid = aGrid();
        for (int partner = 1; partner <= partners; partner++) {
            StringBuilder cells = new StringBuilder();
            for (int topic = 0; topic < topics; topic++) {
                cells.append(random.nextInt(highest + 1)).append('/').append(random.nextInt(highest + 1)).append(' ');
            }
            grid.stating(partner, cells.toString().strip());
        }
        return grid.build();
    }

    static List<Participant> partners(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(id -> new Participant(new PartnerId(id), "p" + id)).toList();
    }

    /** Pairs written "1-2 3-4"; none for an empty text or "-". */
    static List<PartnerPair> pairs(String text) {
        List<PartnerPair> pairs = new ArrayList<>();
        for (String pair : text.strip().split(" ")) {
            if (pair.length() > 1) {
                String[] ids = pair.split("-");
                pairs.add(PartnerPair.of(new PartnerId(Long.parseLong(ids[0])), new PartnerId(Long.parseLong(ids[1]))));
            }
        }
        return pairs;
    }

    static PairingRules rules(String locked, String forbidden) {
        return PairingRules.of(pairs(locked), pairs(forbidden));
    }

    /** Rules that each pair falls under by chance. */
    static PairingRules random(Random random, int partners, double locked, double forbidden) {
        List<PartnerPair> locks = new ArrayList<>();
        List<PartnerPair> bans = new ArrayList<>();
        for (int one = 1; one <= partners; one++) {
            for (int other = one + 1; other <= partners; other++) {
                PartnerPair pair = new PartnerPair(new PartnerId(one), new PartnerId(other));
                if (random.nextDouble() < locked) {
                    locks.add(pair);
                }
                if (random.nextDouble() < forbidden) {
                    bans.add(pair);
                }
            }
        }
        return PairingRules.of(locks, bans);
    }
}
