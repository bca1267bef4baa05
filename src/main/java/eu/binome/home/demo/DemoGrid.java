package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.pairing.NeedsStating;
import eu.binome.pairing.PairingDeciding;
import eu.binome.pairing.PairingReading;
import eu.binome.pairing.TopicEditing;
import eu.binome.pairing.TopicId;
import eu.binome.platform.FieldChanges;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has the demo's partners state what they offer and need, and the coordinator confirm the binômes that follow.
 */
@ApplicationScoped
class DemoGrid {

    private static final String TOPICS = "2011-05-03";
    private static final String PAIRED = "2011-07-19";
    private static final int DAYS_APART = 5;

    @Inject
    private RunAs runAs;
    @Inject
    private TopicEditing topics;
    @Inject
    private NeedsStating stating;
    @Inject
    private PairingReading reading;
    @Inject
    private PairingDeciding deciding;

    void load(DemoCast cast, DemoDates dates) {
        JsonNode file = DemoFiles.read("grid");
        Map<String, TopicId> made = new HashMap<>();
        dates.on(TOPICS, 0, () -> runAs.account(cast.coordinator(), () -> file.path("topics").forEach(topic -> made.put(text(topic, "code"),
                topics.add(cast.partnership(), cast.theme(text(topic, "theme")), DemoPartnership.texts(topic.path("name")))))));
        int day = 0;
        for (String partner : cast.partnerKeys()) {
            day += DAYS_APART;
            dates.on(TOPICS, day, () -> runAs.account(cast.officer(partner),
                    () -> stating.save(cast.partner(partner), FieldChanges.first(statement(partner, file.path("levels"), made)))));
        }
        dates.on(PAIRED, 0, () -> runAs.account(cast.coordinator(),
                () -> deciding.confirm(cast.partnership(), reading.proposal(cast.partnership()).fingerprint())));
    }

    private static Map<String, String> statement(String partner, JsonNode levels, Map<String, TopicId> topics) {
        Map<String, String> fields = new HashMap<>();
        levels.forEach(level -> {
            if (text(level, "partner").equals(partner)) {
                String topic = "t" + topics.get(text(level, "topic")).value();
                fields.put(topic + "-resource", text(level, "resource"));
                fields.put(topic + "-need", text(level, "need"));
                fields.put(topic + "-reason", text(level, "reason"));
            }
        });
        return fields;
    }
}
