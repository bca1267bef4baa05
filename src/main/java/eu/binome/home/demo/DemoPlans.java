package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.security.RunAs;
import eu.binome.transfer.PlanContent;
import eu.binome.transfer.PlanFilling;
import eu.binome.transfer.PlanReading;
import eu.binome.transfer.PlanSigning;
import eu.binome.transfer.PlanStart;
import eu.binome.transfer.PracticeAdoption;
import eu.binome.transfer.SectionDetail;
import eu.binome.transfer.SectionName;
import eu.binome.transfer.TransferPlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has the demo's receivers choose their practices and fill their plans, and both sides sign what the file says.
 */
@ApplicationScoped
class DemoPlans {

    private static final String SIGNED = "SIGNED";
    private static final String BEGUN = "2011-09-20";
    private static final String SIGNING = "2011-12-05";
    private static final int DAYS_APART = 5;

    @Inject
    private RunAs runAs;
    @Inject
    private PlanStart start;
    @Inject
    private PracticeAdoption adoption;
    @Inject
    private PlanReading reading;
    @Inject
    private PlanFilling filling;
    @Inject
    private PlanSigning signing;

    void load(DemoCast cast, DemoDates dates) {
        int number = 0;
        for (JsonNode plan : DemoFiles.read("plans").path("plans")) {
            String receiver = text(plan, "partner");
            int day = number++ * DAYS_APART;
            dates.on(BEGUN, day, () -> runAs.account(cast.officer(receiver), () -> write(cast, planOf(cast, receiver), plan)));
            for (String signer : List.of(receiver, text(plan, "peer"))) {
                dates.on(SIGNING, day, () -> runAs.account(cast.officer(signer), () -> sign(planOf(cast, receiver), plan, signer)));
            }
        }
    }

    private TransferPlanId planOf(DemoCast cast, String receiver) {
        return reading.plans(cast.partnership()).stream().map(listed -> listed.summary())
                .filter(plan -> plan.receiver().equals(cast.partner(receiver))).findFirst().orElseThrow().id();
    }

    private void write(DemoCast cast, TransferPlanId id, JsonNode plan) {
        start.writeIn(id, text(plan, "language"));
        adoption.adopt(id, cast.practice(text(plan, "practice")), Optional.empty());
        Map<SectionName, String> texts = new EnumMap<>(SectionName.class);
        plan.path("sections").properties().forEach(section -> texts.put(SectionName.valueOf(section.getKey()), section.getValue().asText()));
        Map<SectionName, List<Map<String, String>>> rows = new EnumMap<>(SectionName.class);
        Stream.of(SectionName.values()).filter(SectionName::isTable)
                .forEach(name -> rows.put(name, rows(plan.path(name.name().toLowerCase(Locale.ROOT)))));
        filling.fill(id, new PlanContent(texts, rows));
    }

    private static List<Map<String, String>> rows(JsonNode table) {
        List<Map<String, String>> rows = new ArrayList<>();
        table.forEach(row -> {
            Map<String, String> fields = new HashMap<>();
            row.fieldNames().forEachRemaining(name -> fields.put(name, text(row, name)));
            rows.add(fields);
        });
        return rows;
    }

    private void sign(TransferPlanId id, JsonNode plan, String signer) {
        boolean everything = text(plan, "status").equals(SIGNED);
        for (SectionDetail section : reading.plan(id).sections()) {
            boolean named = Stream.iterate(0, i -> i + 1).limit(plan.path("signedOff").path(section.name().name()).size())
                    .anyMatch(i -> plan.path("signedOff").path(section.name().name()).path(i).asText().equals(signer));
            if (named || everything && section.name().isTable()) {
                signing.sign(section.id(), section.version());
            }
        }
    }
}
