package org.asynckata.grader.run;

/**
 * What the test worker says of one test.
 *
 * @param state what has become of the worker; the verdict counts unless it is one of the last two, and then its message says
 *     where the threads were
 */
record TestReply(Verdict verdict, State state) {

    /** What a test has made of its worker. */
    enum State {
        /** It is as it was. */
        UNCHANGED,
        /** The test has left something that another exercise could feel, such as a thread or another default locale. */
        CHANGED,
        /** The test is still running, though its time is over. */
        TOO_LATE,
        /** The test is flooding the machine with threads. */
        TOO_MANY_THREADS
    }
}
