/** Proof that virtual time is exact, whatever the program and whatever the machine. */
package org.asynckata.engine.exact;
