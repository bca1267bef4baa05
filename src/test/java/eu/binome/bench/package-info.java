/**
 * Commands that measure the built application on this machine; no tests. See docs/performance.md.
 */
package eu.binome.bench;
