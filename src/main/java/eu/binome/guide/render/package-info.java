/**
 * Turns a guide, given as plain values, into markup for the screen and into a tagged, archivable PDF.
 *
 * <p>Knows no database and no container. Null is neither parameter nor result: missing text is an empty text.
 */
package eu.binome.guide.render;
