package org.asynckata.grader.step;

import java.util.List;

/**
 * Why an exercise ends before its tests run.
 *
 * @param message one sentence for the learner
 * @param problems the places, where there are any
 */
public record Rejection(Status status, String message, List<Problem> problems) {

    /** A rejection that has no place in a file. */
    public Rejection(Status status, String message) {
        this(status, message, List.of());
    }
}
