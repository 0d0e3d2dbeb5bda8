/* A thread by hand that completes a future. Whoever looks asks the future; whoever stops interrupts the thread. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        CompletableFuture<T> dish = new CompletableFuture<>();
        Thread cook = Thread.startVirtualThread(() -> {
            try {
                dish.complete(cooking.call());
            } catch (Throwable e) {
                dish.completeExceptionally(e);
            }
        });
        try {
            for (int look = 1; look <= looks; look++) {
                TimeUnit.MILLISECONDS.sleep(between.toMillis());
                T ready = null;
                if (dish.isCompletedExceptionally()) {
                    System.out.println("monitor: look " + look + ", done = true");
                    throw new ExecutionException(dish.exceptionNow());
                } else if ((ready = dish.getNow(null)) != null) {
                    System.out.println("monitor: look " + look + ", done = true");
                    return Optional.of(ready);
                }
                System.out.println("monitor: look " + look + ", done = false");
            }
        } catch (InterruptedException e) {
            cook.interrupt();
            cook.join();
            throw e;
        }
        System.out.println("monitor: cancelling");
        cook.interrupt();
        cook.join();
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
