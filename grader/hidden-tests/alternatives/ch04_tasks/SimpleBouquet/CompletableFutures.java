/* A CompletableFuture for each flower, on an executor of its own; joined when all are complete. */
package ch04_tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> growing = flowers.stream()
                    .map(flower -> CompletableFuture.supplyAsync(() -> grown(flower), garden))
                    .toList();
            CompletableFuture<?>[] all = growing.toArray(CompletableFuture[]::new);
            return CompletableFuture.allOf(all)
                    .thenApply(
                            _ -> growing.stream().map(CompletableFuture::join).toList())
                    .join();
        }
    }

    private static <T> T grown(Callable<T> flower) {
        try {
            return flower.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
