package eu.binome.practice;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Lets one import into a partnership run at a time, and holds up nobody else there: what it locks is used for nothing else.
 */
@ApplicationScoped
@Transactional
class ImportLock {

    private final EntityManager entities;

    @Inject
    ImportLock(EntityManager entities) {
        this.entities = entities;
    }

    protected ImportLock() {
        this(null);
    }

    /** Makes the row to lock, where there is none yet: in a transaction of its own, so that all can see it. */
    @Transactional(TxType.REQUIRES_NEW)
    void prepare(PartnershipId partnership) {
        if (rows(partnership, "").isEmpty()) {
            entities.createNativeQuery("insert ignore into practice_import_lock (partnership_id) values (?1)")
                    .setParameter(1, partnership.value()).executeUpdate();
        }
    }

    /**
     * Keeps other imports out until this transaction ends.
     *
     * @throws Problem {@code practice.import.running} while another one runs
     */
    void take(PartnershipId partnership) {
        if (rows(partnership, " for update skip locked").isEmpty()) {
            throw new Problem("practice.import.running");
        }
    }

    /**
     * Whether no import runs: the latest one was cut short then, if it never ended. A transaction of its own: who looks keeps nobody from
     * importing afterwards, nor others from looking.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isFree(PartnershipId partnership) {
        int free = rows(partnership, " lock in share mode skip locked").size();
        return free == rows(partnership, "").size();
    }

    private List<?> rows(PartnershipId partnership, String lock) {
        return entities.createNativeQuery("select partnership_id from practice_import_lock where partnership_id = ?1" + lock)
                .setParameter(1, partnership.value()).getResultList();
    }
}
