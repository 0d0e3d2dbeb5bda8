package org.asynckata.grader.score;

import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Reason;

/**
 * One test in a report.
 *
 * @param name the test's method
 * @param message why it did not pass, as a whole; empty when it did
 * @param reason the same in parts
 * @param timeline what was printed, beside what was expected; empty where there is none to show
 */
public record TestResult(
        String name,
        boolean hidden,
        Outcome status,
        int score,
        int maxScore,
        String message,
        Reason reason,
        Excerpt timeline) {

    /** The name as the sentence that it is. */
    public String sentence() {
        return name.replace('_', ' ');
    }
}
