/*
 * A thread for each delay, which runs the callback when it has slept: no loop at all.
 *
 * Refused by: TinyEventLoopHiddenTest.nothing_runs_before_run_is_called
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class TinyEventLoop {

    private final Queue<Runnable> ready = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    void callSoon(Runnable callback) {
        ready.add(callback);
    }

    void callLater(Duration delay, Runnable callback) {
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            call(callback);
        });
    }

    void run() {
        stopped = false;
        while (!stopped && !ready.isEmpty()) {
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
