/* CompletableFutures in the kitchen, and one more thread, the photographer's, whose queue keeps the order. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        try (ExecutorService photographer = Executors.newSingleThreadExecutor();
                ExecutorService kitchen = Executors.newCachedThreadPool()) {
            List<CompletableFuture<Boolean>> turns = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                CompletableFuture<T> dish = new CompletableFuture<>();
                kitchen.execute(() -> {
                    try {
                        dish.complete(recipe.call());
                    } catch (Exception e) {
                        dish.completeExceptionally(e);
                    }
                });
                turns.add(dish.handleAsync((it, failure) -> click(it, failure, photo, smoke), photographer));
            }
            try {
                CompletableFuture.allOf(turns.toArray(CompletableFuture[]::new)).get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } finally {
                photographer.shutdownNow();
                kitchen.shutdownNow();
            }
            return (int) turns.stream().filter(CompletableFuture::join).count();
        }
    }

    private static <T> boolean click(T dish, Throwable failure, Consumer<T> photo, Consumer<Exception> smoke) {
        if (failure == null) {
            photo.accept(dish);
        } else {
            smoke.accept((Exception) failure);
        }
        return failure == null;
    }
}
