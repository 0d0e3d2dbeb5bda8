/*
 * A scheduler of the JDK does the work, in its own thread and not in the one that calls run.
 *
 * Refused by: TinyEventLoopHiddenTest.callbacks_run_in_the_thread_that_called_run
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TinyEventLoop {

    private record Asked(long due, Runnable callback) {}

    private final List<Asked> asked = new ArrayList<>();
    private boolean stopped;

    void callSoon(Runnable callback) {
        callLater(Duration.ZERO, callback);
    }

    void callLater(Duration delay, Runnable callback) {
        asked.add(new Asked(System.nanoTime() + delay.toNanos(), callback));
    }

    void run() throws InterruptedException {
        stopped = false;
        while (!stopped && !asked.isEmpty()) {
            Asked next = asked.stream()
                    .min((one, other) -> Long.compare(one.due, other.due))
                    .orElseThrow();
            try (ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor()) {
                long early = next.due - System.nanoTime();
                Future<?> done = scheduler.schedule(
                        () -> {
                            asked.remove(next);
                            next.callback.run();
                        },
                        early,
                        TimeUnit.NANOSECONDS);
                done.get();
            } catch (ExecutionException e) {
                System.out.println("loop: " + e.getCause());
            }
        }
    }

    void stop() {
        stopped = true;
    }
}
