package eu.binome.guide.render;

/** One described field of a practice under its heading. */
public record Passage(String heading, Prose text) {
}
