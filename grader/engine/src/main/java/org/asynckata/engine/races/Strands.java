package org.asynckata.engine.races;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The threads that the check knows. */
final class Strands {
    /** With more threads alive than this the clocks would cost more than they tell. */
    static final int LIMIT = 1024;

    /** By identifier, because the hash of a thread may be anything, even the same for all. */
    private final Map<Long, Strand> byId = new HashMap<>();

    private final List<Strand> all = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int used;
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
        Strand known = known(thread);
        return known != null ? known : add(thread);
    }

    /** The strand of a thread, or null. */
    Strand known(Thread thread) {
        return byId.get(thread.threadId());
    }

    private Strand add(Thread thread) {
        // Two threads with one index count as one: that loses races, but invents none.
        int index = used < LIMIT ? used++ : free.isEmpty() ? LIMIT : free.pop();
        Strand strand = new Strand(thread, index);
        byId.put(thread.threadId(), strand);
        all.add(strand);
        return strand;
    }

    /** The thread has ended; its clock is kept for those who join it. */
    void ended(Thread thread) {
        Strand strand = known(thread);
        if (strand != null && !strand.ended) {
            strand.ended = true;
            free.add(strand.index);
        }
    }

    /** Whether the last one added is one too many. */
    boolean tooMany() {
        return all.getLast().index >= LIMIT;
    }

    boolean several() {
        return all.size() > 1;
    }

    List<Strand> all() {
        return all;
    }
}
