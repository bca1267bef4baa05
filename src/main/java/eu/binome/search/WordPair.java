package eu.binome.search;

import java.util.List;

/**
 * The words of two names of the same thing in two languages, such as the labels of a concept.
 *
 * @param from in their order, repeated words included
 * @param to   likewise
 */
record WordPair(List<String> from, List<String> to) {
}
