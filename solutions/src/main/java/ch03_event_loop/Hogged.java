package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Given: the program to improve. A second of computing, and two answers to wait for, half a second and a second. It
 * takes two seconds. Start it and see for yourself; then solve {@link CpuHog}.
 */
public final class Hogged {

    private Hogged() {}

    static Future<List<Duration>> hogFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        CompletableFuture<Void> hogDone = CompletableFuture.runAsync(hog, loop);
        List<CompletableFuture<Duration>> slept = new ArrayList<>();
        for (Io io : ios) {
            slept.add(io.startOn(loop));
        }
        CompletableFuture<Void> ioDone = CompletableFuture.allOf(slept.toArray(CompletableFuture<?>[]::new));
        return hogDone.thenCombine(ioDone, (nothing, neither) -> {
            System.out.println("main: all done");
            return slept.stream().map(CompletableFuture::join).toList();
        });
    }

    /** Counts for a second, and lets nobody else have the thread. */
    static void count() {
        System.out.println("hog: started");
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < 1_000_000_000) {
            count++;
        }
        System.out.println("hog: counted to " + count);
    }

    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Io> ios = List.of(new Io("A", Duration.ofMillis(500)), new Io("B", Duration.ofSeconds(1)));
            System.out.println(
                    "main: slept " + hogFirst(loop, Hogged::count, ios).get());
        }
    }
}
