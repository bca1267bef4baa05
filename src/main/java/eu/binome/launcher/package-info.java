/**
 * Starts the whole application with one command: a MariaDB server as a child process, then Payara Micro
 * with the web application in this process, and stops both together.
 *
 * <p>This package is not part of the web application: it is packed into a jar of its own, and talks to the
 * application by system properties only. Null is neither a parameter nor a result in this package.
 */
package eu.binome.launcher;
