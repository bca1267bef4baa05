/**
 * Tells people what happened and what is waited from them.
 *
 * <p>The module knows nobody: the modules above contribute {@link eu.binome.notification.TaskSource}s and
 * {@link eu.binome.notification.ProgressSource}s and write notices inside their acts.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty collection.
 */
package eu.binome.notification;
