package eu.binome.home;

import java.time.LocalDate;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * That a partner was reminded on a day.
 */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "partner_id")
    private long partnerId;
    @Column(name = "sent_on")
    private LocalDate sentOn;

    protected Reminder() {
    }

    Reminder(PartnershipId partnership, PartnerId partner, LocalDate sentOn) {
        this.partnershipId = partnership.value();
        this.partnerId = partner.value();
        this.sentOn = sentOn;
    }
}
