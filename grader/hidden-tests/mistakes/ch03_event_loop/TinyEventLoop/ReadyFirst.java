/*
 * Timers are looked at only when no callback is ready: those that keep asking for more keep them waiting for ever.
 *
 * Refused by: TinyEventLoopHiddenTest.callbacks_that_ask_for_more_keep_no_timer_waiting
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
            if (!ready.isEmpty()) {
                call(ready.remove());
                continue;
            }
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
