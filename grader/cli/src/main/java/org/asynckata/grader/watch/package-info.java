/** Grading again what was saved, and keeping the learner's place. */
package org.asynckata.grader.watch;
