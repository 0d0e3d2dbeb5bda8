package org.asynckata.engine.races;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What orders things: locks and the like, each with a clock, and one clock for all that is not known exactly. */
final class Edges {
    private final RaceDetector detector;
    private final ShadowTable shadows;

    /** What was handed over by any call that might hand over to anybody. */
    private final VectorClock anybody = new VectorClock();

    Edges(RaceDetector detector) {
        this.detector = detector;
        this.shadows = new ShadowTable(detector);
    }

    /** The thread sees what happened before releases of this object. */
    void acquire(Strand me, Object object) {
        Shadow shadow = shadow(object);
        me.clock.join(shadow.clock());
        if (isPartOfUnknown(object, shadow)) {
            acquireFromAnybody(me);
        }
    }

    /** Those who acquire this object see what the thread has done so far. */
    void release(Strand me, Object object) {
        shadow(object).clock().join(me.clock);
        releaseToAnybody(me);
    }

    /** The thread has got the monitor of this object. */
    void lock(Strand me, Object monitor) {
        acquire(me, monitor);
        if (Effects.mayBeLockedElsewhere(monitor.getClass())) {
            acquireFromAnybody(me);
        }
    }

    void acquireFromAnybody(Strand me) {
        me.clock.join(anybody);
    }

    void releaseToAnybody(Strand me) {
        me.releaseTo(anybody);
    }

    /** The second object orders things together with the first, as a condition does with its lock. */
    void partOf(Object whole, Object part) {
        shadows.of(part).whole = whole;
    }

    private Shadow shadow(Object object) {
        if (object instanceof Shadowed carrier) {
            return Shadow.of(carrier, detector);
        }
        Shadow shadow = shadows.of(object);
        return shadow.whole == null ? shadow : shadow(shadow.whole);
    }

    /** A condition, or half of a read-write lock, whose lock the code under test did not get it from. */
    private static boolean isPartOfUnknown(Object object, Shadow shadow) {
        return shadow.get() == object
                && (object instanceof Condition
                        || object instanceof ReentrantReadWriteLock.ReadLock
                        || object instanceof ReentrantReadWriteLock.WriteLock);
    }
}
