package eu.binome.practice.web;

import eu.binome.practice.PracticeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * How a status looks as a chip.
 */
@Named("practiceStatusSign")
@ApplicationScoped
public class StatusSign {

    /** The kind of chip. */
    public String of(PracticeStatus status) {
        return switch (status) {
            case DRAFT, ARCHIVED -> "quiet";
            case SUBMITTED -> "warn";
            case RETURNED -> "stop";
            case ACCEPTED, PUBLISHED -> "ok";
        };
    }
}
