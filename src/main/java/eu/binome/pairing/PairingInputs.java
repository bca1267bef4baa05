package eu.binome.pairing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Json;

/**
 * All that a pairing was computed from, in one order, so that it can be kept, compared and computed again.
 *
 * @param topics    ids in the grid's order
 * @param partners  by id
 * @param cells     stated levels, by partner and topic
 * @param locked    pairs of partner ids
 * @param forbidden pairs of partner ids
 */
record PairingInputs(List<Long> topics, List<Entrant> partners, List<Cell> cells, List<List<Long>> locked, List<List<Long>> forbidden) {

    static PairingInputs of(NeedsGrid grid, List<Participant> participants, PairingRules rules) {
        List<Cell> cells = new ArrayList<>();
        grid.levels().forEach((partner, row) -> row.forEach((topic, levels) -> cells.add(
                new Cell(partner.value(), topic.value(), levels.resource(), levels.need()))));
        cells.sort(Comparator.comparingLong(Cell::partner).thenComparingLong(Cell::topic));
        return new PairingInputs(grid.topics().stream().map(TopicId::value).toList(),
                participants.stream().map(p -> new Entrant(p.id().value(), p.name())).sorted(Comparator.comparingLong(Entrant::id)).toList(),
                cells, pairs(rules.locked()), pairs(rules.forbidden()));
    }

    static PairingInputs ofJson(String json) {
        return Json.read(json, PairingInputs.class);
    }

    String json() {
        return Json.write(this);
    }

    /** 64 hexadecimal digits that differ when anything else does. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same answer again, or the same refusal. */
    PairingProposal compute() {
        return new OptimalPairing(grid(), participants(), rules()).find();
    }

    List<Participant> participants() {
        return partners.stream().map(p -> new Participant(new PartnerId(p.id()), p.name())).toList();
    }

    NeedsGrid grid() {
        Map<PartnerId, Map<TopicId, Levels>> levels = new HashMap<>();
        cells.forEach(cell -> levels.computeIfAbsent(new PartnerId(cell.partner()), id -> new HashMap<>())
                .put(new TopicId(cell.topic()), new Levels(cell.resource(), cell.need())));
        return new NeedsGrid(topics.stream().map(TopicId::new).toList(), levels);
    }

    PairingRules rules() {
        return PairingRules.of(locked.stream().map(PairingInputs::pair).toList(), forbidden.stream().map(PairingInputs::pair).toList());
    }

    private static PartnerPair pair(List<Long> ids) {
        return new PartnerPair(new PartnerId(ids.getFirst()), new PartnerId(ids.getLast()));
    }

    private static List<List<Long>> pairs(Iterable<PartnerPair> pairs) {
        List<PartnerPair> sorted = new ArrayList<>();
        pairs.forEach(sorted::add);
        return sorted.stream().sorted().map(pair -> List.of(pair.first().value(), pair.second().value())).toList();
    }

    /** A partner with its name at that time. */
    record Entrant(long id, String name) {
    }

    /** What a partner stated on a topic. */
    record Cell(long partner, long topic, int resource, int need) {
    }
}
