/** The way in: rewriting the few places of the JDK where time, threads and randomness enter. */
package org.asynckata.engine.agent;
