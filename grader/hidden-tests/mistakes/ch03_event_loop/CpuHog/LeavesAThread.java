/*
 * The pool for the hog is never shut down.
 *
 * Refused by: CpuHogHiddenTest.without_answers_only_the_hog_runs
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        List<CompletableFuture<Duration>> slept = start(loop, ios);
        return result(loop, CompletableFuture.runAsync(hog, loop), slept);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        return result(loop, CompletableFuture.runAsync(hog, elsewhere), start(loop, ios));
    }

    private static List<CompletableFuture<Duration>> start(ScheduledExecutorService loop, List<Io> ios) {
        return ios.stream().map(io -> io.startOn(loop)).toList();
    }

    private static Future<List<Duration>> result(
            ScheduledExecutorService loop, CompletableFuture<Void> hog, List<CompletableFuture<Duration>> slept) {
        CompletableFuture<Void> io = CompletableFuture.allOf(slept.toArray(CompletableFuture<?>[]::new));
        return hog.thenCombineAsync(
                io,
                (nothing, neither) -> {
                    System.out.println("main: all done");
                    return slept.stream().map(CompletableFuture::join).toList();
                },
                loop);
    }
}
