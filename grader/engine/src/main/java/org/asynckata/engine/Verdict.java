package org.asynckata.engine;

/** What a simulation may find wrong, whatever a test asserts; the weightiest first: the first is the cause of the others. */
public enum Verdict {
    /** The code used something that virtual time does not cover, so that nothing after it can be trusted. */
    ESCAPE,
    /** A wait inside a static initialiser or a native frame. */
    PINNED,
    /** A thread outside the simulation made a simulated thread runnable. */
    FOREIGN_WAKE_UP,
    /** The budget of loop turns and method calls is used up. */
    TOO_MUCH_WORK,
    /** Two accesses to the same data, one of them a write, with nothing to order them. */
    DATA_RACE,
    /** An exception ended a thread and nobody was told. */
    UNCAUGHT,
    /** Every thread waits for another one. */
    DEADLOCK,
    /** Threads run and run, and nothing can ever change. */
    LIVELOCK,
    /** Virtual time ran far beyond anything that an exercise asks for. */
    TIME_LIMIT,
    /** More turns than a program of an exercise can need. */
    EVENT_LIMIT,
    /** A thread is still at work, or waits, and will never end by itself. */
    LEFT_RUNNING,
    /** The wall clock stopped what nothing else did. */
    STUCK
}
