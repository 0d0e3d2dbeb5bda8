/**
 * Processes that work for the scoring process and can be killed: how they are started, what they may use, and how the
 * two sides talk.
 */
package org.asynckata.grader.worker;
