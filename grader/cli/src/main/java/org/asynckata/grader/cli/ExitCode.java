package org.asynckata.grader.cli;

/** What the grader's exit code says. */
final class ExitCode {
    /** Graded, and the score is enough. */
    static final int DONE = 0;
    /** Graded, but below the minimum; of a self-check: there are findings. */
    static final int NOT_ENOUGH = 1;
    /** The command line or the submission cannot be used. */
    static final int UNUSABLE_INPUT = 2;
    /** The grader itself failed. */
    static final int GRADER_FAILED = 3;
    /** Ctrl-C, as shells tell it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
