package org.asynckata.engine.races;

import java.util.Collection;
import java.util.Map;

/** A thread as the check sees it: its clock, and whether it is in the code under test or somewhere in the JDK. */
final class Strand {
    /** In the code under test itself. */
    static final int IN_CODE = 0;

    /** In a call that orders nothing, such as {@code list.forEach}: code that it calls back sees no more than its caller. */
    static final int IN_PLAIN_CALL = 1;

    /** In a call that may order things, or before the first line of a thread whose start told it nothing exact. */
    static final int IN_ORDERING_CALL = 2;

    /** Before the first line of a thread that the code under test has started itself: the start is the only edge. */
    static final int JUST_STARTED = 3;

    final Thread thread;
    final int index;
    final VectorClock clock = new VectorClock();
    int inside = IN_ORDERING_CALL;

    /** What the call that the thread is in does. */
    Effect effect = Effect.NONE;

    private Object watched;
    private int watchedSize;

    Strand(Thread thread, int index) {
        this.thread = thread;
        this.index = index;
        clock.tick(index);
    }

    int time() {
        return clock.of(index);
    }

    /** Whether what the other thread did at that time happened before what this one does now. */
    boolean isAfter(int other, int time) {
        return time <= clock.of(other);
    }

    /** Tells another clock all that has happened up to here. */
    void releaseTo(VectorClock other) {
        other.join(clock);
        clock.tick(index);
    }

    /** A call begins; {@link Effect#NONE}: it has returned. */
    void enter(Effect of) {
        effect = of;
        inside = of.inside;
        watched = null;
    }

    /** The code under test returns to where it was called from. */
    void leave(int outside) {
        effect = Effect.NONE;
        // Whatever thread it is, it was handed only one task directly.
        inside = outside == JUST_STARTED ? IN_ORDERING_CALL : outside;
    }

    /** The call may change this collection. */
    void watch(Object collection) {
        watched = collection;
        watchedSize = size(collection);
    }

    /** Whether it still does; of a call that was called back from, nothing is known. */
    boolean watches(Object collection) {
        return watched == collection && collection != null;
    }

    /** Whether the call that is returning has changed the size of the collection that is watched. */
    boolean hasChanged(Object collection) {
        return size(collection) != watchedSize;
    }

    private static int size(Object object) {
        return switch (object) {
            case Collection<?> collection -> collection.size();
            case Map<?, ?> map -> map.size();
            default -> 0;
        };
    }

    /** As the reports of the simulation name threads. */
    String name() {
        return thread.getName().isEmpty() ? "virtual thread " + (int) thread.threadId() : thread.getName();
    }
}
