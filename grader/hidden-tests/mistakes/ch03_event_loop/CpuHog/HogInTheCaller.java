/*
 * Elsewhere is the thread that calls: nobody on the loop is disturbed, but the caller is.
 *
 * Refused by: CpuHogHiddenTest.both_return_at_once_also_on_the_loop
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
        List<CompletableFuture<Duration>> slept = start(loop, ios);
        return result(loop, CompletableFuture.runAsync(hog, Runnable::run), slept);
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
