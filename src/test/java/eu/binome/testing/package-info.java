/**
 * What tests share: the running application, a database, a browser. Each is started once in a test run,
 * when the first test asks for it, and ends with the run.
 */
package eu.binome.testing;
