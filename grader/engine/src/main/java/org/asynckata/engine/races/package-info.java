/** The happens-before check: which accesses of the code under test have nothing to order them. */
package org.asynckata.engine.races;
