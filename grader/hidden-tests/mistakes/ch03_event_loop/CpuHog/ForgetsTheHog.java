/*
 * All is said to be done when the answers are in, though the hog still computes.
 *
 * Refused by: CpuHogHiddenTest.a_hog_that_lasts_longest_is_waited_for
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        List<CompletableFuture<Duration>> slept = start(loop, ios);
        return result(loop, CompletableFuture.runAsync(hog, loop), slept);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        return result(loop, CompletableFuture.runAsync(hog, Thread::startVirtualThread), start(loop, ios));
    }

    private static List<CompletableFuture<Duration>> start(ScheduledExecutorService loop, List<Io> ios) {
        return ios.stream().map(io -> io.startOn(loop)).toList();
    }

    private static Future<List<Duration>> result(
            ScheduledExecutorService loop, CompletableFuture<Void> hog, List<CompletableFuture<Duration>> slept) {
        return CompletableFuture.allOf(slept.toArray(CompletableFuture<?>[]::new))
                .thenApplyAsync(
                        allIn -> {
                            System.out.println("main: all done");
                            return slept.stream().map(CompletableFuture::join).toList();
                        },
                        loop);
    }
}
