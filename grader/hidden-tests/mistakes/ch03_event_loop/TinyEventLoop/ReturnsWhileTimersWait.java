/*
 * Returns when no callback is ready, though timers are still set.
 *
 * Refused by: TinyEventLoopHiddenTest.it_returns_when_nothing_is_left_and_can_run_again
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;

public class TinyEventLoop {

    private record Timer(long due, long number, Runnable callback) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            return due != other.due ? Long.compare(due, other.due) : Long.compare(number, other.number);
        }
    }

    private final Queue<Runnable> ready = new ArrayDeque<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private long nextNumber;
    private boolean stopped;

    void callSoon(Runnable callback) {
        ready.add(callback);
    }

    void callLater(Duration delay, Runnable callback) {
        timers.add(new Timer(System.nanoTime() + delay.toNanos(), nextNumber++, callback));
    }

    void run() {
        stopped = false;
        do {
            while (!timers.isEmpty() && timers.peek().due <= System.nanoTime()) {
                ready.add(timers.remove().callback);
            }
            if (!ready.isEmpty()) {
                call(ready.remove());
            }
        } while (!stopped && !ready.isEmpty());
    }

    private static void call(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            System.out.println("loop: " + e);
        }
    }

    void stop() {
        stopped = true;
    }
}
