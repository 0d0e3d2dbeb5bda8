package org.asynckata.engine.timeline;

import java.util.Optional;
import java.util.stream.Stream;

/** What was expected, beside what was printed for it. One of the two may be lacking. */
record Row(Optional<Entry> expected, Optional<Entry> actual) {

    static Row expected(Entry line) {
        return new Row(Optional.of(line), Optional.empty());
    }

    static Row actual(Entry line) {
        return new Row(Optional.empty(), Optional.of(line));
    }

    Stream<Entry> lines() {
        return Stream.concat(expected.stream(), actual.stream());
    }
}
