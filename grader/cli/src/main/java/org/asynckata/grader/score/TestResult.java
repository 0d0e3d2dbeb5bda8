package org.asynckata.grader.score;

import org.asynckata.grader.run.Outcome;

/**
 * One test in a report.
 *
 * @param name the test's method
 * @param message why it did not pass; empty when it did
 */
public record TestResult(String name, boolean hidden, Outcome status, int score, int maxScore, String message) {

    /** The name as the sentence that it is. */
    public String sentence() {
        return name.replace('_', ' ');
    }
}
