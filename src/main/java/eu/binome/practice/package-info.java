/**
 * Good practices: their form, versions, texts in several languages, attachments, the way from draft to published, and their import.
 *
 * <p>Null is neither a parameter nor a result.
 */
package eu.binome.practice;
