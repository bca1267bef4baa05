/**
 * Resources, needs and binômes: partners state what they can offer and what they look for, and the best pairs are found and explained.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty list. Partners are ordered by their
 * id, which is the order in which they joined; every answer depends on the input's content only, never on its order. Every figure is
 * explained in {@code docs/formulas.md}.
 */
package eu.binome.pairing;
