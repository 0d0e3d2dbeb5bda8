/*
 * A CompletableFuture for each flower, and allOf to wait for them. The futures are kept in a list, which keeps the
 * order.
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(CompletableFuture.supplyAsync(unchecked(flower), garden));
            }
            try {
                CompletableFuture.allOf(growing.toArray(CompletableFuture[]::new))
                        .get();
            } catch (InterruptedException e) {
                garden.shutdownNow(); // to cancel a CompletableFuture would interrupt nobody
                throw e;
            }
            return growing.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> Supplier<T> unchecked(Callable<T> flower) {
        return () -> {
            try {
                return flower.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        };
    }
}
