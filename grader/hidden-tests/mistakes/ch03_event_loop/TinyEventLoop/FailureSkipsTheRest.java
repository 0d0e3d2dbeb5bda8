/*
 * The failure is caught outside of the loop over all that are due: the others of the same instant are lost.
 *
 * Refused by: TinyEventLoopHiddenTest.a_callback_that_fails_stops_nobody
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
            Thread.sleep(Duration.ofNanos(Math.max(0, timers.peek().due - System.nanoTime())));
            List<Timer> due = new ArrayList<>();
            while (!timers.isEmpty() && timers.peek().due <= System.nanoTime()) {
                due.add(timers.remove());
            }
            try {
                for (Timer timer : due) {
                    timer.callback.run();
                }
            } catch (RuntimeException e) {
                System.out.println("loop: " + e);
            }
        }
    }

    void stop() {
        stopped = true;
    }
}
