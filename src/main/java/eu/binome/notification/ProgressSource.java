package eu.binome.notification;

import java.util.List;

/**
 * Says how far each partner organisation is at a station of the cycle; a bean of the module that holds the station.
 */
public interface ProgressSource {

    /** One line for each partner and station; partners from which nothing is expected may be left out. */
    List<PartnerProgress> progress(long partnershipId);
}
