package ch03_event_loop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Given: an answer that needs some time to come in. Waiting for it is no work: the loop is free meanwhile. */
public record Io(String name, Duration pause) {

    /**
     * Hands the loop a callback, and returns at once. When the callback gets its turn, it prints {@code A: started} and
     * sets a timer for the pause. When that gets its turn, it prints {@code A: ready}, and the future gives how long
     * this has slept, from the first callback to the second.
     */
    public CompletableFuture<Duration> startOn(ScheduledExecutorService loop) {
        CompletableFuture<Duration> slept = new CompletableFuture<>();
        loop.execute(() -> {
            System.out.println(name + ": started");
            long start = System.nanoTime();
            loop.schedule(
                    () -> {
                        System.out.println(name + ": ready");
                        slept.complete(Duration.ofNanos(System.nanoTime() - start));
                    },
                    pause.toNanos(),
                    TimeUnit.NANOSECONDS);
        });
        return slept;
    }
}
