/* A DelayQueue does the waiting; callbacks of one instant are told apart by a number. */
package ch03_event_loop;

import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class TinyEventLoop {

    private record Later(long due, long number, Runnable callback) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            Later later = (Later) other;
            int order = Long.compare(due - later.due, 0);
            return order != 0 ? order : Long.compare(number, later.number);
        }
    }

    private final DelayQueue<Later> queue = new DelayQueue<>();
    private long asked;
    private boolean running;

    void callSoon(Runnable callback) {
        callLater(Duration.ZERO, callback);
    }

    void callLater(Duration delay, Runnable callback) {
        queue.add(new Later(System.nanoTime() + delay.toNanos(), asked++, callback));
    }

    void run() throws InterruptedException {
        running = true;
        while (running && !queue.isEmpty()) {
            Runnable callback = queue.take().callback;
            try {
                callback.run();
            } catch (RuntimeException failure) {
                System.out.println("loop: " + failure);
            }
        }
    }

    void stop() {
        running = false;
    }
}
