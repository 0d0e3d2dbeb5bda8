package org.asynckata.engine.races;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What orders things: locks and the like, each with a clock, and one clock for all that is not known exactly. */
final class Edges {
    private final RaceDetector detector;
    private final ShadowTable shadows;

    /** What was handed over by any call that might hand over to anybody. */
    private final VectorClock anybody = new VectorClock();

    /** Whether a condition, say, was used of which nobody knows to what lock it belongs: it may be any. */
    private boolean partsUnknown;

    Edges(RaceDetector detector) {
        this.detector = detector;
        this.shadows = new ShadowTable(detector);
    }

    /** The thread sees what happened before releases of this object. */
    void acquire(Strand me, Object object) {
        me.clock.join(shadow(object).clock());
        if (partsUnknown) {
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
        if (!isPart(part)) {
            return;
        }
        Shadow shadow = shadows.of(part);
        if (shadow.isForAll()) {
            partsUnknown = true;
        } else {
            shadow.whole = whole;
        }
    }

    private Shadow shadow(Object object) {
        if (object instanceof Shadowed carrier) {
            return Shadow.of(carrier, detector);
        }
        Shadow shadow = shadows.of(object);
        if (shadow.whole != null) {
            return shadow(shadow.whole);
        }
        partsUnknown |= isPart(object);
        return shadow;
    }

    /** Whether it is a condition, or one half of a lock for readers and writers. */
    private static boolean isPart(Object object) {
        return object instanceof Condition
                || object instanceof Lock && !(object instanceof ReentrantLock)
                || object instanceof ReadWriteLock && !(object instanceof ReentrantReadWriteLock);
    }

    /** A volatile variable is written or read. */
    static void through(VectorClock variable, Strand me, boolean write) {
        if (write) {
            me.releaseTo(variable);
        } else {
            me.clock.join(variable);
        }
    }

    /** The same, of a variable that has no clock of its own. */
    void throughAnybody(Strand me, boolean write) {
        through(anybody, me, write);
    }
}
