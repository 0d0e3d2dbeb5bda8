/* One line of callbacks that is always in order: a new one walks from the end past all that are due later, and so stays
 * behind those that are due at the same instant. No numbers are needed. */
package ch03_event_loop;

import java.time.Duration;
import java.util.LinkedList;
import java.util.ListIterator;
import java.util.concurrent.TimeUnit;

public class TinyEventLoop {

    private record Entry(long due, Runnable callback) {}

    private final LinkedList<Entry> line = new LinkedList<>();
    private boolean running;

    void callSoon(Runnable callback) {
        callAt(System.nanoTime(), callback);
    }

    void callLater(Duration delay, Runnable callback) {
        callAt(System.nanoTime() + delay.toNanos(), callback);
    }

    private void callAt(long due, Runnable callback) {
        ListIterator<Entry> place = line.listIterator(line.size());
        while (place.hasPrevious()) {
            if (place.previous().due() - due <= 0) {
                place.next();
                break;
            }
        }
        place.add(new Entry(due, callback));
    }

    void run() throws InterruptedException {
        running = true;
        try {
            while (running && !line.isEmpty()) {
                long early = line.getFirst().due() - System.nanoTime();
                if (early > 0) {
                    TimeUnit.NANOSECONDS.sleep(early);
                } else {
                    runOne(line.removeFirst().callback());
                }
            }
        } finally {
            running = false;
        }
    }

    private static void runOne(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            System.out.println("loop: " + e);
        }
    }

    void stop() {
        running = false;
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
