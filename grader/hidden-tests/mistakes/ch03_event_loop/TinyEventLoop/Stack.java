/*
 * The newest goes first: push and pop make a stack, not a queue.
 *
 * Refused by: TinyEventLoopHiddenTest.callbacks_run_in_the_order_asked
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.PriorityQueue;

public class TinyEventLoop {

    private record Timer(long due, long number, Runnable callback) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            return due != other.due ? Long.compare(due, other.due) : Long.compare(other.number, number);
        }
    }

    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private long nextNumber;
    private boolean stopped;

    void callSoon(Runnable callback) {
        callLater(Duration.ZERO, callback);
    }

    void callLater(Duration delay, Runnable callback) {
        timers.add(new Timer(System.nanoTime() + delay.toNanos(), nextNumber++, callback));
    }

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && !timers.isEmpty()) {
            long early = timers.peek().due - System.nanoTime();
            if (early > 0) {
                Thread.sleep(Duration.ofNanos(early));
            } else {
                call(timers.remove().callback);
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
