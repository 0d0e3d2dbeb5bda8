/** The author's self-check: whether the kit is whole, and whether its exercises and tests hold what they promise. */
package org.asynckata.grader.selfcheck;
