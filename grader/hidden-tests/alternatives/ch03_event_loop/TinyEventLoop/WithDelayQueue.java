/* A DelayQueue keeps what is to be run, and its take() does the sleeping; all that is added is who comes first among
 * equals. */
package ch03_event_loop;

import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class TinyEventLoop {

    private record Timer(long due, long number, Runnable callback) implements Delayed {

        // nanoTime() may overflow: only differences may be compared.
        private static final Comparator<Timer> BY_TIME = (a, b) -> Long.signum(a.due - b.due);
        private static final Comparator<Timer> FIRST_IN_FIRST_OUT = BY_TIME.thenComparingLong(Timer::number);

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return FIRST_IN_FIRST_OUT.compare(this, (Timer) other);
        }
    }

    private final DelayQueue<Timer> timers = new DelayQueue<>();
    private long askedFor;
    private boolean stopped;

    void callSoon(Runnable callback) {
        callLater(Duration.ZERO, callback);
    }

    void callLater(Duration delay, Runnable callback) {
        timers.add(new Timer(System.nanoTime() + delay.toNanos(), askedFor++, callback));
    }

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && !timers.isEmpty()) {
            // take() alone would throw if a callback was interrupted, even if the next one is due already.
            Timer due = timers.poll();
            Timer next = due != null ? due : timers.take();
            try {
                next.callback().run();
            } catch (RuntimeException e) {
                System.out.println("loop: " + e);
            }
        }
    }

    void stop() {
        stopped = true; // without effect while the loop is not running: run() begins with false
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        TinyEventLoop loop = new TinyEventLoop();
        loop.callSoon(() -> {
            System.out.println("main: creating tasks");
            loop.callSoon(() -> {
                System.out.println("one: starting");
                loop.callLater(Duration.ofSeconds(2), () -> System.out.println("one: finished"));
            });
            loop.callSoon(() -> {
                System.out.println("two: starting");
                loop.callLater(Duration.ofSeconds(1), () -> System.out.println("two: finished"));
            });
            System.out.println("main: waiting for tasks");
        });
        loop.run();
        System.out.println("main: all done");
    }
}
