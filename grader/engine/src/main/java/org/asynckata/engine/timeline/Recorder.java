package org.asynckata.engine.timeline;

import java.util.List;

/** Records what the threads of one run print. */
public final class Recorder {

    /** Records with the times and names that the stopwatch tells. */
    public Recorder(Stopwatch stopwatch) {}

    /** The lines so far, in the order printed; an incomplete last line is one too. */
    public List<Entry> entries() {
        return List.of();
    }

    /** Whether more was printed than is kept. */
    public boolean isCut() {
        return false;
    }
}
