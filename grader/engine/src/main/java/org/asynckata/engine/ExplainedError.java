package org.asynckata.engine;

import java.util.Arrays;
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
        StackTraceElement[] chapters = Arrays.stream(getStackTrace())
                .filter(frame -> LearnerFrames.isChapters(frame.getClassName()))
                .toArray(StackTraceElement[]::new);
        if (chapters.length > 0) {
            setStackTrace(chapters);
        }
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
        return new ExplainedError(other);
    }
}
