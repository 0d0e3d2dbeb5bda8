package org.asynckata.grader.collect;

/** What was given to grade is no submission; the message says why in one line. */
public final class UnusableSubmission extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says why in one line. */
    public UnusableSubmission(String message) {
        super(message);
    }
}
