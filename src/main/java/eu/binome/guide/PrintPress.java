package eu.binome.guide;

import eu.binome.security.OpenToAll;

/**
 * Makes the PDFs that were ordered.
 */
@OpenToAll("makes what was ordered through the door, as the machine does by itself every few seconds")
public interface PrintPress {

    /** Makes every PDF that waits, and comes back when the last one is made or has failed. */
    void finishOrders();
}
