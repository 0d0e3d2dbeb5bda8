/* Two CompletableFutures on an executor of virtual threads, put together by thenCombine(). */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<String> hot = CompletableFuture.supplyAsync(unchecked(coffee), kitchen);
            CompletableFuture<String> golden = CompletableFuture.supplyAsync(unchecked(toast), kitchen);
            String meal = hot.thenCombine(golden, (c, t) -> c + " and " + t).get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }

    private static Supplier<String> unchecked(Callable<String> recipe) {
        return () -> {
            try {
                return recipe.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        };
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        String meal = prepare(
                Recipes.recipe("coffee", Duration.ofSeconds(2), "hot coffee"),
                Recipes.recipe("toast", Duration.ofSeconds(1), "golden toast"));
        System.out.println("main: " + meal);
    }
}
