/* The looks are a repeated task of a scheduler. What they see, and that it is over, comes back through a future. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        FutureTask<T> task = new FutureTask<>(cooking);
        Thread cook = Thread.startVirtualThread(() -> {
            task.run();
            ended.countDown();
        });
        AtomicInteger look = new AtomicInteger();
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            timer.scheduleAtFixedRate(
                    () -> {
                        boolean done = task.isDone();
                        System.out.println("monitor: look " + look.incrementAndGet() + ", done = " + done);
                        if (done || look.get() == looks) {
                            timer.shutdown();
                            ready.complete(done);
                        }
                    },
                    between.toMillis(),
                    between.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                if (ready.get()) {
                    return Optional.of(task.get());
                }
            } catch (InterruptedException e) {
                timer.shutdownNow();
                cook.interrupt();
                ended.await();
                throw e;
            }
        }
        System.out.println("monitor: cancelling");
        cook.interrupt();
        ended.await();
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
