/*
 * After each photo anyOf is asked anew, and it finds the first of the list that is done, not the one that was done first.
 *
 * Refused by: AsCompletedHiddenTest.who_ends_during_a_photo_keeps_its_place
 */
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
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> cooking = new ArrayList<>();
            recipes.forEach(recipe -> cooking.add(start(recipe, kitchen)));
            int photos = 0;
            while (!cooking.isEmpty()) {
                awaitAny(cooking);
                CompletableFuture<T> next = cooking.stream()
                        .filter(CompletableFuture::isDone)
                        .findFirst()
                        .orElseThrow();
                cooking.remove(next);
                try {
                    photo.accept(next.get());
                    photos++;
                } catch (ExecutionException failure) {
                    smoke.accept(failure);
                }
            }
            return photos;
        }
    }

    private static <T> void awaitAny(List<CompletableFuture<T>> cooking) throws InterruptedException {
        try {
            CompletableFuture.anyOf(cooking.toArray(CompletableFuture[]::new)).get();
        } catch (ExecutionException failure) {
            // It has its turn.
        }
    }

    private static <T> CompletableFuture<T> start(Callable<T> recipe, ExecutorService kitchen) {
        CompletableFuture<T> dish = new CompletableFuture<>();
        kitchen.execute(() -> {
            try {
                dish.complete(recipe.call());
            } catch (Exception failure) {
                dish.completeExceptionally(failure);
            }
        });
        return dish;
    }
}
