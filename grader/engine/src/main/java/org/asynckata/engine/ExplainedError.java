package org.asynckata.engine;

import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.LearnerFrames;

/** A failed test that explains itself: the message tells it all, the stack trace holds the chapter's code only. */
public sealed class ExplainedError extends AssertionError permits VerdictError {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    /** Fails for this reason. */
    public ExplainedError(Failure failure) {
        this("", failure);
    }

    ExplainedError(String description, Failure failure) {
        super((description.isBlank() ? "" : "[" + description + "] ") + failure.message(Failure.WIDTH));
        this.failure = failure;
        setStackTrace(LearnerFrames.chapters(getStackTrace()));
    }

    /** The message alone: the name of this class tells a learner nothing. */
    @Override
    public String toString() {
        return getMessage();
    }

    /** The same in its parts, for a report. */
    public Failure failure() {
        return failure;
    }

    /** The same error, told otherwise. */
    public ExplainedError as(Failure other) {
        ExplainedError error = new ExplainedError(other);
        error.setStackTrace(getStackTrace());
        return error;
    }
}
