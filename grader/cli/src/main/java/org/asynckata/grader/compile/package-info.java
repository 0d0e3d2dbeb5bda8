/** The second step: each exercise compiled on its own, in a process that can be killed. */
package org.asynckata.grader.compile;
