/**
 * Cross-evaluation: partners rate each other's practices on one criteria grid, and the best become the shortlist.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty list. Practices are never shown a
 * score before the rules of {@code ScoreVisibility} allow it, on any path. Every figure is explained in {@code docs/formulas.md}.
 */
package eu.binome.evaluation;
