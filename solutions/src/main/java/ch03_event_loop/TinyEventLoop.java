package ch03_event_loop;

import java.time.Duration;
import java.util.PriorityQueue;

public class TinyEventLoop {

    /** A heap serves equal times in any order. The number makes it first in, first out. */
    private record Timer(long due, long number, Runnable callback) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            // By difference: nanoTime starts anywhere, and may overflow.
            return due != other.due ? Long.signum(due - other.due) : Long.compare(number, other.number);
        }
    }

    /** One queue is enough: soon is a timer that is due already. */
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
            // Only looked at, not yet taken: an interrupt during the sleep must not lose it.
            Timer next = timers.peek();
            long early = next.due - System.nanoTime();
            if (early > 0) {
                // Nobody can ask for anything earlier meanwhile: only callbacks could, and none is running.
                Thread.sleep(Duration.ofNanos(early));
            } else {
                timers.remove();
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
