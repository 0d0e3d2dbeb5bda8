package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        // First in, first out: when the hog gets its turn, all timers are set. They run on while it computes.
        List<CompletableFuture<Duration>> slept = start(loop, ios);
        return result(loop, CompletableFuture.runAsync(hog, loop), slept);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        // A thread of its own, that ends with the hog.
        Executor elsewhere = Thread::startVirtualThread;
        return result(loop, CompletableFuture.runAsync(hog, elsewhere), start(loop, ios));
    }

    private static List<CompletableFuture<Duration>> start(ScheduledExecutorService loop, List<Io> ios) {
        return ios.stream().map(io -> io.startOn(loop)).toList();
    }

    private static Future<List<Duration>> result(
            ScheduledExecutorService loop, CompletableFuture<Void> hog, List<CompletableFuture<Duration>> slept) {
        CompletableFuture<Void> io = CompletableFuture.allOf(slept.toArray(CompletableFuture<?>[]::new));
        // "Async" with the loop: without it, this would run in whichever thread ends last, and that may be the hog's.
        return hog.thenCombineAsync(
                io,
                (nothing, neither) -> {
                    System.out.println("main: all done");
                    return slept.stream().map(CompletableFuture::join).toList();
                },
                loop);
    }

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
