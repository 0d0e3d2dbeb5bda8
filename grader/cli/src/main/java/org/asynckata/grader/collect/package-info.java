/** The first step: which files of a submission count, read once and as text. */
package org.asynckata.grader.collect;
