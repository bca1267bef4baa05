package eu.binome.notification;

import java.util.List;

import eu.binome.security.AccountId;

/**
 * Says what a module waits for from a person in a partnership; a bean of the module.
 */
public interface TaskSource {

    /** What is waited for, most urgent first; a few lines, each for many objects of a kind if need be. */
    List<WaitingTask> waitingFor(AccountId account, long partnershipId);
}
