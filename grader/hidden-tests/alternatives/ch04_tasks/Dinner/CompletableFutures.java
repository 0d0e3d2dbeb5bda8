/* CompletableFutures on an executor of their own; in turn is a chain that collects as it goes. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class Dinner {

    private static final Executor FRESH_THREAD = Thread::startVirtualThread;

    static <T> List<T> inTurn(List<Callable<T>> recipes) {
        CompletableFuture<List<T>> dishes = CompletableFuture.completedFuture(new ArrayList<>());
        for (Callable<T> recipe : recipes) {
            dishes = dishes.thenApplyAsync(
                    soFar -> {
                        soFar.add(supplier(recipe).get());
                        return soFar;
                    },
                    FRESH_THREAD);
        }
        return dishes.join();
    }

    static <T> List<T> together(List<Callable<T>> recipes) {
        List<CompletableFuture<T>> tasks = recipes.stream()
                .map(recipe -> CompletableFuture.supplyAsync(supplier(recipe), FRESH_THREAD))
                .toList();
        tell(tasks);
        return tasks.stream()
                .map(task -> {
                    T dish = task.join();
                    tell(tasks);
                    return dish;
                })
                .toList();
    }

    private static <T> void tell(List<CompletableFuture<T>> tasks) {
        long done = tasks.stream().filter(CompletableFuture::isDone).count();
        System.out.printf("dinner: %d of %d done%n", done, tasks.size());
    }

    private static <T> Supplier<T> supplier(Callable<T> recipe) {
        return () -> {
            try {
                return recipe.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        };
    }
}
