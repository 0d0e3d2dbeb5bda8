package org.asynckata.engine.simulation;

/**
 * The threads that could run now, in the order in which they became runnable as long as the first is taken. A ring, so
 * that taking any of ten thousand costs no more than taking the first.
 */
final class ReadyQueue {
    private final Schedule schedule;
    private Runnable[] ring = new Runnable[16];
    private int head;
    private int size;

    ReadyQueue(Schedule schedule) {
        this.schedule = schedule;
    }

    void add(Runnable continuation) {
        if (size == ring.length) {
            grow();
        }
        ring[place(size)] = continuation;
        size++;
    }

    /** Takes the continuation that the schedule chooses, or null if there is none. The first moves into its place. */
    Runnable take() {
        if (size == 0) {
            return null;
        }
        int chosen = place(schedule.choose(size));
        Runnable continuation = ring[chosen];
        ring[chosen] = ring[head];
        ring[head] = null;
        head = place(1);
        size--;
        return continuation;
    }

    int size() {
        return size;
    }

    private int place(int fromHead) {
        return (head + fromHead) % ring.length;
    }

    private void grow() {
        Runnable[] larger = new Runnable[2 * size];
        for (int i = 0; i < size; i++) {
            larger[i] = ring[place(i)];
        }
        ring = larger;
        head = 0;
    }
}
