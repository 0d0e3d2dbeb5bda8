/*
 * Waits for the next callback when there is none any more, like a server.
 *
 * Refused by: TinyEventLoopHiddenTest.it_returns_when_nothing_is_left_and_can_run_again
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.concurrent.PriorityBlockingQueue;

public class TinyEventLoop {

    private final PriorityBlockingQueue<Timer> timers = new PriorityBlockingQueue<>();
    private long nextNumber;
    private boolean stopped;

    private record Timer(long due, long number, Runnable callback) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            return due != other.due ? Long.compare(due, other.due) : Long.compare(number, other.number);
        }
    }

    void callSoon(Runnable callback) {
        callLater(Duration.ZERO, callback);
    }

    void callLater(Duration delay, Runnable callback) {
        timers.add(new Timer(System.nanoTime() + delay.toNanos(), nextNumber++, callback));
    }

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped) {
            Timer next = timers.take();
            long early = next.due - System.nanoTime();
            if (early > 0) {
                timers.add(next);
                Thread.sleep(Duration.ofNanos(early));
            } else {
                call(next.callback);
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
