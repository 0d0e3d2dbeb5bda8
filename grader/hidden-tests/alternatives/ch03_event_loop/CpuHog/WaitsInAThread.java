/* A thread of its own does the waiting, where it disturbs nobody, and hands the end to the loop. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        List<CompletableFuture<Duration>> slept = new ArrayList<>();
        for (Io io : ios) {
            slept.add(io.startOn(loop));
        }
        return gather(loop, loop.submit(hog), slept);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        FutureTask<Void> computed = new FutureTask<>(hog, null);
        Thread.startVirtualThread(computed);
        List<CompletableFuture<Duration>> slept = new ArrayList<>();
        for (Io io : ios) {
            slept.add(io.startOn(loop));
        }
        return gather(loop, computed, slept);
    }

    private static Future<List<Duration>> gather(
            ScheduledExecutorService loop, Future<?> hog, List<CompletableFuture<Duration>> slept) {
        FutureTask<List<Duration>> gathering = new FutureTask<>(() -> {
            hog.get();
            List<Duration> durations = new ArrayList<>();
            for (CompletableFuture<Duration> answer : slept) {
                durations.add(answer.get());
            }
            loop.submit(() -> System.out.println("main: all done")).get();
            return durations;
        });
        Thread.startVirtualThread(gathering);
        return gathering;
    }
}
