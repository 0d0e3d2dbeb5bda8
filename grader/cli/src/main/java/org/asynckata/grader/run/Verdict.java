package org.asynckata.grader.run;

/**
 * What is to be said of one test.
 *
 * @param message why it did not pass; empty when it did
 */
public record Verdict(Outcome outcome, String message) {}
