package eu.binome.pairing.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.pairing.BinomeDetail;
import eu.binome.pairing.FlowDetail;
import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.PairingDetail;
import eu.binome.pairing.RuleDetail;
import eu.binome.pairing.RuleKind;
import eu.binome.pairing.TopicId;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Says pairings in the reader's words: names instead of ids, sentences instead of points.
 */
@RequestScoped
class PairingNames {

    @Inject
    private PartnershipDirectory directory;
    @Inject
    private NeedsReading reading;
    @Inject
    private ReaderLocale reader;

    /** How many binômes there are, in words; where the number of partners is odd one of them is a trio. */
    static String heading(ReaderLocale reader, PairingDetail pairing) {
        long pairs = pairing.binomes().stream().filter(binome -> binome.members().size() == 2).count();
        return reader.say(pairs == pairing.binomes().size() ? "pairing.pairing.binomes" : "pairing.pairing.binomesAndTrio", pairs);
    }

    List<BinomeRow> rows(PartnershipId partnership, PairingDetail pairing, List<RuleDetail> rules) {
        Map<PartnerId, String> partners = partners(partnership);
        Map<TopicId, String> topics = new HashMap<>();
        reading.overview(partnership).topics().forEach(topic -> topics.put(topic.id(), reader.text(topic.name())));
        return pairing.binomes().stream().map(binome -> row(binome, partners, topics, rules)).toList();
    }

    List<RuleRow> rules(PartnershipId partnership, List<RuleDetail> rules) {
        Map<PartnerId, String> partners = partners(partnership);
        return rules.stream().map(rule -> new RuleRow(rule.first().value(), rule.second().value(), name(partners, rule.first()),
                name(partners, rule.second()), rule.kind())).toList();
    }

    private BinomeRow row(BinomeDetail binome, Map<PartnerId, String> partners, Map<TopicId, String> topics, List<RuleDetail> rules) {
        List<BinomeRow.PairRow> pairs = new ArrayList<>();
        for (int i = 0; i < binome.flows().size(); i += 2) {
            pairs.add(pair(binome.flows().get(i), binome.flows().get(i + 1), partners, rules));
        }
        return new BinomeRow(binome.members().stream().map(member -> name(partners, member)).toList(), binome.value(),
                pairs.stream().anyMatch(BinomeRow.PairRow::locked),
                binome.flows().stream().map(flow -> reason(flow, partners, topics)).toList(), pairs);
    }

    private BinomeRow.PairRow pair(FlowDetail there, FlowDetail back, Map<PartnerId, String> partners, List<RuleDetail> rules) {
        boolean locked = rules.stream().anyMatch(rule -> rule.kind() == RuleKind.LOCKED && rule.first().equals(there.from())
                && rule.second().equals(there.to()));
        return new BinomeRow.PairRow(there.from().value(), there.to().value(), name(partners, there.from()), name(partners, there.to()),
                back.points(), there.points(), locked);
    }

    private String reason(FlowDetail flow, Map<PartnerId, String> partners, Map<TopicId, String> topics) {
        String from = name(partners, flow.from());
        String to = name(partners, flow.to());
        if (flow.strongest().isEmpty()) {
            return reader.say("pairing.reason.none", from, to);
        }
        String strongest = flow.strongest().stream().map(topic -> reader.say("pairing.reason.topic",
                topics.getOrDefault(topic.topic(), "?"), topic.points())).collect(Collectors.joining(", "));
        return reader.say("pairing.reason", from, to, flow.points(), strongest);
    }

    private Map<PartnerId, String> partners(PartnershipId partnership) {
        Map<PartnerId, String> names = new HashMap<>();
        directory.partners(partnership).forEach(partner -> names.put(partner.id(), partner.name()));
        return names;
    }

    private static String name(Map<PartnerId, String> partners, PartnerId id) {
        return partners.getOrDefault(id, "?");
    }
}
