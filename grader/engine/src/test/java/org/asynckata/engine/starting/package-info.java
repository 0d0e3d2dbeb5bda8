/** How the engine gets into a JVM, and what it leaves alone there. */
package org.asynckata.engine.starting;
