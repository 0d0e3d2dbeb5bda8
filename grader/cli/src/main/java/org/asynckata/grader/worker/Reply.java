package org.asynckata.grader.worker;

/**
 * What came back from a worker.
 *
 * @param <R> the record that was asked for
 */
public sealed interface Reply<R extends Record> {

    /** An answer. */
    record Answer<R extends Record>(R value) implements Reply<R> {}

    /** None, because the process has ended or was ended; a fresh one takes the next job. */
    record None<R extends Record>(Reason reason) implements Reply<R> {}

    /** Why there is no answer. */
    enum Reason {
        /** It did not answer within its limit. */
        TOO_LATE,
        /** It ran out of memory. */
        OUT_OF_MEMORY,
        /** It ended: an exit, a crash. */
        ENDED,
        /** It wrote what is no message. */
        GARBLED
    }
}
