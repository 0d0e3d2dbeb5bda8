/* As the given program, with CompletableFutures: the end is put together by thenCombineAsync() on the loop, so it is
 * printed there whoever was last, and only when it is its turn. */
package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        List<CompletableFuture<Duration>> slept = startAll(loop, ios);
        return whenAllHaveEnded(loop, CompletableFuture.runAsync(hog, loop), slept);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        // A thread of the operating system: what computes gains nothing by a virtual one.
        CompletableFuture<Void> hogDone =
                CompletableFuture.runAsync(hog, command -> new Thread(command, "hog").start());
        return whenAllHaveEnded(loop, hogDone, startAll(loop, ios));
    }

    private static List<CompletableFuture<Duration>> startAll(ScheduledExecutorService loop, List<Io> ios) {
        return ios.stream().map(io -> io.startOn(loop)).toList();
    }

    private static Future<List<Duration>> whenAllHaveEnded(
            ScheduledExecutorService loop, CompletableFuture<Void> hogDone, List<CompletableFuture<Duration>> slept) {
        CompletableFuture<Void> ioDone = CompletableFuture.allOf(slept.toArray(CompletableFuture<?>[]::new));
        return hogDone.thenCombineAsync(
                ioDone,
                (_, _) -> {
                    System.out.println("main: all done");
                    return slept.stream().map(CompletableFuture::join).toList();
                },
                loop);
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Io> ios = List.of(new Io("A", Duration.ofMillis(500)), new Io("B", Duration.ofSeconds(1)));
            System.out.println(
                    "main: slept " + ioFirst(loop, Hogged::count, ios).get());
            System.out.println(
                    "main: slept " + hogElsewhere(loop, Hogged::count, ios).get());
        }
    }
}
