/**
 * Transfer plans: the partners of a binôme write together how one of them takes over a practice of another, and sign it off section by section.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty list. Who may read and write is
 * {@code PlanPolicy}'s; the practice and the needs that a plan starts from are quoted as they were, and linked as they are.
 */
package eu.binome.transfer;
