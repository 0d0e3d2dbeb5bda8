/*
 * Asks the clock again and again until the next callback is due: exact, and the processor glows.
 *
 * Refused by: TinyEventLoopHiddenTest.while_nothing_is_due_the_thread_sleeps
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.PriorityQueue;

public class TinyEventLoop {

    private record Timer(long due, long number, Runnable callback) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            return due != other.due ? Long.compare(due, other.due) : Long.compare(number, other.number);
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

    void run() {
        stopped = false;
        while (!stopped && !timers.isEmpty()) {
            if (timers.peek().due <= System.nanoTime()) {
                call(timers.remove().callback);
            } else {
                Thread.onSpinWait();
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
