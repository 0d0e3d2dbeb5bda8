package org.asynckata.engine.races;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The threads that the check knows. */
final class Strands {
    /** With more threads than this the clocks would cost more than they tell. */
    static final int LIMIT = 1024;

    /** By identifier, because the hash of a thread may be anything, even the same for all. */
    private final Map<Long, Strand> byId = new HashMap<>();

    private final List<Strand> all = new ArrayList<>();
    private Strand current;

    /** The strand of the running thread. */
    Strand current() {
        Thread thread = Thread.currentThread();
        if (current == null || current.thread != thread) {
            current = of(thread);
        }
        return current;
    }

    /** The strand of a thread; one that nobody has announced yet is new. */
    Strand of(Thread thread) {
        Strand known = byId.get(thread.threadId());
        return known != null ? known : add(thread);
    }

    private Strand add(Thread thread) {
        Strand strand = new Strand(thread, all.size());
        byId.put(thread.threadId(), strand);
        all.add(strand);
        return strand;
    }

    /** Whether there have been too many. */
    boolean tooMany() {
        return all.size() > LIMIT;
    }

    /** Whether there has ever been more than one. */
    boolean several() {
        return all.size() > 1;
    }

    List<Strand> all() {
        return all;
    }
}
