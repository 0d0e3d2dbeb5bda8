package org.asynckata.grader.cli;

/** What was given on the command line cannot be used; the message says why in one line. */
final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
