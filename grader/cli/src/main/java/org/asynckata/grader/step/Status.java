package org.asynckata.grader.step;

import java.util.Locale;

/** How an exercise ends, as reports name it. */
public enum Status {
    /** Every test passed. */
    SOLVED,
    /** Some tests passed. */
    PARTLY,
    /** No test passed, and not because a TODO stood in the way of all of them. */
    FAILING,
    /** Every test met a TODO. */
    NOT_STARTED,
    /** The compiler refused it. */
    DOES_NOT_COMPILE,
    /** It lacks a member that the tests call. */
    WRONG_SIGNATURE,
    /** It was not let in: its file, its size, its names. */
    REFUSED,
    /** The submission has no such file. */
    MISSING;

    /** The status in words, such as {@code does not compile}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
