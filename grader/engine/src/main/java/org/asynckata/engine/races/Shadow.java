package org.asynckata.engine.races;

import java.lang.ref.WeakReference;
import java.util.Arrays;

/** What one simulation knows about one object: the clock of those who used it to order things, and its accesses. */
final class Shadow extends WeakReference<Object> {
    /** Elements of longer arrays are not checked beyond this. */
    static final int MOST_CELLS = 4096;

    final RaceDetector detector;

    /** The object that this one is a part of, as a condition is of its lock; mostly null. */
    Object whole;

    private VectorClock clock;
    private Contents contents;
    private Cell[] cells = {};

    Shadow(Object object, RaceDetector detector) {
        super(object);
        this.detector = detector;
    }

    /** The shadow that an object carries, a new one if it has none of this simulation. */
    static Shadow of(Shadowed object, RaceDetector detector) {
        if (object.kata$shadow() instanceof Shadow shadow && shadow.detector == detector) {
            return shadow;
        }
        Shadow shadow = new Shadow(null, detector);
        object.kata$shadow(shadow);
        return shadow;
    }

    /** Whether it stands for many objects, of a kind that was given up. */
    boolean isForAll() {
        return get() == null;
    }

    /** What was released through the object itself, such as a lock. */
    VectorClock clock() {
        if (clock == null) {
            clock = new VectorClock();
        }
        return clock;
    }

    /** The accesses to what is in the object, such as a list. */
    Contents contents() {
        if (contents == null) {
            contents = new Contents();
        }
        return contents;
    }

    /** The accesses to a field or an element. */
    Cell cell(int index) {
        if (index >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(index + 1, Math.min(2 * cells.length, MOST_CELLS)));
        }
        Cell cell = cells[index];
        if (cell == null) {
            cell = cells[index] = new Cell();
        }
        return cell;
    }
}
