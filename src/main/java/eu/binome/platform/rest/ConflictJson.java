package eu.binome.platform.rest;

import java.util.List;

import eu.binome.platform.FieldConflict;

/**
 * A refusal because two people wrote at the same time, with what each of them wrote.
 *
 * @param conflicts the fields to merge
 */
public record ConflictJson(String type, String title, int status, String code, String requestId, List<FieldConflict> conflicts) {
}
