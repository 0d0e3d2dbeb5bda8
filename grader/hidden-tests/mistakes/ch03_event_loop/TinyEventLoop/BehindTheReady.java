/*
 * As in asyncio, a timer that is due queues up behind all that are ready when somebody looks, even those asked for long
 * after it was due.
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
            if (ready.isEmpty()) {
                Thread.sleep(Duration.ofNanos(Math.max(0, timers.peek().due - System.nanoTime())));
            }
            while (!timers.isEmpty() && timers.peek().due <= System.nanoTime()) {
                ready.add(timers.remove().callback);
            }
            call(ready.remove());
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
