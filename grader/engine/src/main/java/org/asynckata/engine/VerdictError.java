package org.asynckata.engine;

import org.asynckata.engine.timeline.Failure;

/** Fails a test for what the simulation itself found, such as a deadlock. */
public final class VerdictError extends ExplainedError {
    private static final long serialVersionUID = 1;

    private final Verdict verdict;

    /** Fails for this verdict, with what there is to say about it. */
    public VerdictError(Verdict verdict, Failure failure) {
        super(failure);
        this.verdict = verdict;
    }

    /** Returns what was found. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public VerdictError as(Failure other) {
        VerdictError error = new VerdictError(verdict, other);
        error.initCause(getCause());
        error.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            error.addSuppressed(suppressed);
        }
        return error;
    }
}
