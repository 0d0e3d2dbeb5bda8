/*
 * A timer that is due jumps the queue of those that have been ready for longer.
 *
 * Refused by: TinyEventLoopHiddenTest.behind_a_busy_callback_the_longest_due_goes_first
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

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && !(ready.isEmpty() && timers.isEmpty())) {
            long early = timers.isEmpty() ? Long.MAX_VALUE : timers.peek().due - System.nanoTime();
            if (early <= 0) {
                call(timers.remove().callback);
            } else if (!ready.isEmpty()) {
                call(ready.remove());
            } else {
                Thread.sleep(Duration.ofNanos(early));
            }
        }
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
