package eu.binome.home.demo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.practice.PracticeId;
import eu.binome.security.AccountId;

/**
 * Who and what the demo has made so far, by the names that its files use.
 */
final class DemoCast {

    private PartnershipId partnership;
    private AccountId coordinator;
    private final Map<String, PartnerId> partners = new HashMap<>();
    private final Map<String, AccountId> officers = new HashMap<>();
    private final Set<AccountId> everybody = new LinkedHashSet<>();
    private final Map<String, ThemeId> themes = new HashMap<>();
    private final Map<String, PracticeId> practices = new HashMap<>();

    void founded(PartnershipId id) {
        partnership = id;
    }

    void coordinatedBy(AccountId id) {
        coordinator = id;
    }

    void joined(String key, PartnerId id) {
        partners.put(key, id);
    }

    void enrolled(AccountId id) {
        everybody.add(id);
    }

    /** All who have a role in the partnership. */
    Set<AccountId> everybody() {
        return everybody;
    }

    /** The first officer of a partner acts for it in the demo. */
    void works(String partner, AccountId id) {
        officers.putIfAbsent(partner, id);
    }

    void themed(String code, ThemeId id) {
        themes.put(code, id);
    }

    void described(String code, PracticeId id) {
        practices.put(code, id);
    }

    PartnershipId partnership() {
        return partnership;
    }

    AccountId coordinator() {
        return coordinator;
    }

    PartnerId partner(String key) {
        return known(partners, key);
    }

    /** The partners in a stable order. */
    List<String> partnerKeys() {
        return partners.keySet().stream().sorted().toList();
    }

    AccountId officer(String partner) {
        return known(officers, partner);
    }

    ThemeId theme(String code) {
        return known(themes, code);
    }

    PracticeId practice(String code) {
        return known(practices, code);
    }

    private static <T> T known(Map<String, T> map, String key) {
        if (!map.containsKey(key)) {
            throw new IllegalStateException("the demo names " + key + " before it made it");
        }
        return map.get(key);
    }
}
