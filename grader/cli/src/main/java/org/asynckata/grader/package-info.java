/** A grade, from a learner's files to a report, each step in a package of its own. */
package org.asynckata.grader;
