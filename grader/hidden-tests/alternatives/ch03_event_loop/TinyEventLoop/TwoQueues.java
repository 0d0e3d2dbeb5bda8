/* A queue of ready callbacks and a heap of timers; whichever head has been due longer is next. */
package ch03_event_loop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

public class TinyEventLoop {

    private record Entry(Instant due, int number, Runnable callback) {}

    private static final Comparator<Entry> BY_DUE =
            Comparator.comparing(Entry::due).thenComparing(Entry::number);

    private final Deque<Entry> ready = new ArrayDeque<>();
    private final PriorityQueue<Entry> timers = new PriorityQueue<>(BY_DUE);
    private int numbers;
    private boolean stopped;

    void callSoon(Runnable callback) {
        ready.add(new Entry(Instant.now(), numbers++, callback));
    }

    void callLater(Duration delay, Runnable callback) {
        timers.add(new Entry(Instant.now().plus(delay), numbers++, callback));
    }

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && (!ready.isEmpty() || !timers.isEmpty())) {
            Queue<Entry> next = earlier();
            Duration early = Duration.between(Instant.now(), next.element().due);
            if (early.isPositive()) {
                TimeUnit.NANOSECONDS.sleep(early.toNanos());
            }
            try {
                next.remove().callback.run();
            } catch (RuntimeException e) {
                System.out.println("loop: " + e);
            }
        }
    }

    private Queue<Entry> earlier() {
        if (ready.isEmpty() || timers.isEmpty()) {
            return ready.isEmpty() ? timers : ready;
        }
        return BY_DUE.compare(ready.peek(), timers.peek()) < 0 ? ready : timers;
    }

    void stop() {
        stopped = true;
    }
}
