package org.asynckata.engine.timeline;

import java.util.List;

/** The first thing in which a timeline is not as expected. */
sealed interface Difference {

    /** The lines that show it. */
    List<Entry> lines();

    /** A line came, but at another time. */
    record Moved(Entry expected, Entry actual) implements Difference {
        @Override
        public List<Entry> lines() {
            return List.of(expected, actual);
        }
    }

    /** A line did not come, at no time. */
    record Missing(Entry expected) implements Difference {
        @Override
        public List<Entry> lines() {
            return List.of(expected);
        }
    }

    /** A line came that nobody expects, or not so often. */
    record Extra(Entry actual) implements Difference {
        @Override
        public List<Entry> lines() {
            return List.of(actual);
        }
    }

    /** Another text came in its place. */
    record Reworded(Entry expected, Entry actual) implements Difference {
        @Override
        public List<Entry> lines() {
            return List.of(expected, actual);
        }
    }

    /** Two lines of one instant came the other way round. */
    record Swapped(Entry expected, Entry actual) implements Difference {
        @Override
        public List<Entry> lines() {
            return List.of(expected, actual);
        }
    }
}
