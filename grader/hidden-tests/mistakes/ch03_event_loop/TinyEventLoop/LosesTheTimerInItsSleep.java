/*
 * Takes the next timer and then sleeps until it is due: an interrupt meanwhile, and it is gone.
 *
 * Refused by: TinyEventLoopHiddenTest.interrupted_in_its_sleep_it_loses_no_callback
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

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && !timers.isEmpty()) {
            Timer next = timers.remove();
            Thread.sleep(Duration.ofNanos(Math.max(0, next.due - System.nanoTime())));
            call(next.callback);
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
