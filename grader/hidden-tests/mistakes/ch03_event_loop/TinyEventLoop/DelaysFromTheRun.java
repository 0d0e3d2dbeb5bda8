/*
 * Delays are counted one after the other in the loop's own time, not from when they were asked for.
 *
 * Refused by: TinyEventLoopHiddenTest.nothing_runs_before_run_is_called
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
    private long now;

    void callSoon(Runnable callback) {
        callLater(Duration.ZERO, callback);
    }

    void callLater(Duration delay, Runnable callback) {
        timers.add(new Timer(now + delay.toNanos(), nextNumber++, callback));
    }

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && !timers.isEmpty()) {
            Timer next = timers.peek();
            Thread.sleep(Duration.ofNanos(Math.max(0, next.due - now)));
            now = Math.max(now, next.due);
            call(timers.remove().callback);
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
