package org.asynckata.engine.races;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The shadows of objects that cannot carry them: arrays, locks, collections.
 *
 * <p>Identity hashes are all equal, so objects are told apart by their class, arrays also by their length, and then by looking
 * at one after the other. A kind of which there are too many is given up.
 */
final class ShadowTable {
    private static final int MOST_OF_A_KIND = 1024;

    private final RaceDetector detector;
    private final Map<String, Map<Integer, Kind>> kinds = new HashMap<>();

    /** Those found last, in turns. */
    private final Shadow[] recent = new Shadow[8];

    private int next;

    ShadowTable(RaceDetector detector) {
        this.detector = detector;
    }

    /** The shadow of the object; of a kind that was given up, one for all of the kind. */
    Shadow of(Object object) {
        for (Shadow shadow : recent) {
            if (shadow != null && shadow.get() == object) {
                return shadow;
            }
        }
        Shadow found = find(object);
        if (found.isForAll()) {
            Arrays.fill(recent, null); // others of its kind, found when they still had one each
        } else {
            recent[next++ % recent.length] = found;
        }
        return found;
    }

    private Shadow find(Object object) {
        Class<?> type = object.getClass();
        int length = type.isArray() ? Array.getLength(object) : 0;
        return kinds.computeIfAbsent(type.getName(), _ -> new HashMap<>())
                .computeIfAbsent(length, _ -> new Kind())
                .of(object, detector);
    }

    /** The shadow of the object; null if its kind was given up. */
    Shadow ofChecked(Object object) {
        Shadow shadow = of(object);
        return shadow.isForAll() ? null : shadow;
    }

    private static final class Kind {
        private Shadow[] shadows = new Shadow[8];
        private int count;
        private Shadow forAll;

        Shadow of(Object object, RaceDetector detector) {
            if (forAll != null) {
                return forAll;
            }
            for (int i = count - 1; i >= 0; i--) {
                Shadow shadow = shadows[i];
                if (shadow.get() == object) {
                    moveUp(i);
                    return shadow;
                }
            }
            return count < MOST_OF_A_KIND ? add(new Shadow(object, detector)) : giveUp(detector);
        }

        /** What is used often is found soon. */
        private void moveUp(int i) {
            if (i < count - 1) {
                Shadow shadow = shadows[i];
                shadows[i] = shadows[i + 1];
                shadows[i + 1] = shadow;
            }
        }

        private Shadow add(Shadow shadow) {
            if (count == shadows.length) {
                shadows = Arrays.copyOf(shadows, 2 * count);
            }
            shadows[count++] = shadow;
            return shadow;
        }

        /** The clocks of all become one, which orders more than it should and never less. */
        private Shadow giveUp(RaceDetector detector) {
            forAll = new Shadow(null, detector);
            for (int i = 0; i < count; i++) {
                forAll.clock().join(shadows[i].clock());
            }
            shadows = null;
            return forAll;
        }
    }
}
