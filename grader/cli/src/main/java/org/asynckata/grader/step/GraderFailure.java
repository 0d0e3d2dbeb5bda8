package org.asynckata.grader.step;

/** The grader itself cannot go on, through no fault of the submission. */
public final class GraderFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what failed, in one sentence. */
    public GraderFailure(String message) {
        super(message);
    }

    /** Says what failed, in one sentence, and why. */
    public GraderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
