package eu.binome.indicator;

/**
 * A meeting that was held.
 */
public record EventRow(EventId id, EventForm event) {
}
