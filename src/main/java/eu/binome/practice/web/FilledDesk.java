package eu.binome.practice.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Typed;

/**
 * Remembers the filled form that somebody is about to send back, as the {@link ImportDesk} does the file of an import.
 */
@SessionScoped
@Typed(FilledDesk.class)
public class FilledDesk extends ImportDesk {

    private static final long serialVersionUID = 1L;
}
