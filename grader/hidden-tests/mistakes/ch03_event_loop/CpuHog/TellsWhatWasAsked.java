/*
 * Gives the pauses that were asked for, not how long each has really slept.
 *
 * Refused by: CpuHogHiddenTest.with_io_first_the_hog_delays_only_who_is_ready_meanwhile
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
        return result(loop, CompletableFuture.runAsync(hog, loop), slept, ios);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        return result(loop, CompletableFuture.runAsync(hog, Thread::startVirtualThread), start(loop, ios), ios);
    }

    private static List<CompletableFuture<Duration>> start(ScheduledExecutorService loop, List<Io> ios) {
        return ios.stream().map(io -> io.startOn(loop)).toList();
    }

    private static Future<List<Duration>> result(
            ScheduledExecutorService loop,
            CompletableFuture<Void> hog,
            List<CompletableFuture<Duration>> slept,
            List<Io> ios) {
        CompletableFuture<Void> io = CompletableFuture.allOf(slept.toArray(CompletableFuture<?>[]::new));
        return hog.thenCombineAsync(
                io,
                (nothing, neither) -> {
                    System.out.println("main: all done");
                    return ios.stream().map(Io::pause).toList();
                },
                loop);
    }
}
