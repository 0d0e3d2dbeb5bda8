package org.asynckata.engine.races;

import java.util.Arrays;

/** How far each thread is known to have come: what happened in a thread up to that time happened before. */
final class VectorClock {
    private int[] times = new int[4];

    /** The last known time of a thread. */
    int of(int thread) {
        return thread < times.length ? times[thread] : 0;
    }

    /** The thread's own time goes on, so that what it does from now on is not known to those who have its clock already. */
    void tick(int thread) {
        if (thread >= times.length) {
            times = Arrays.copyOf(times, Math.max(thread + 1, 2 * times.length));
        }
        times[thread]++;
    }

    /** Learns all that the other one knows. */
    void join(VectorClock other) {
        int[] more = other.times;
        if (more.length > times.length) {
            // Exactly as long: with room to spare, two clocks that learn in turns would never stop growing.
            times = Arrays.copyOf(times, more.length);
        }
        for (int i = 0; i < more.length; i++) {
            if (more[i] > times[i]) {
                times[i] = more[i];
            }
        }
    }
}
