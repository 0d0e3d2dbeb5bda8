package org.asynckata.engine;

/** Fails a test for what the simulation itself found, such as a deadlock. */
public final class VerdictError extends AssertionError {
    private static final long serialVersionUID = 1;

    private final Verdict verdict;

    /**
     * Makes the failure.
     *
     * @param verdict what was found
     * @param message a sentence that says what happened, the threads and their lines, and a next step
     */
    public VerdictError(Verdict verdict, String message) {
        super(message);
        this.verdict = verdict;
    }

    /** Returns what was found. */
    public Verdict verdict() {
        return verdict;
    }
}
