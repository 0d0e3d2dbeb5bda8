/** Rewriting of the code under test, and the probes that the rewritten code calls. */
package org.asynckata.engine.code;
