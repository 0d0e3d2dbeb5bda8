/*
 * A failure is turned into null, and "null and golden toast" is served.
 *
 * Refused by: BreakfastHiddenTest.failed_coffee_reaches_the_caller
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<String> hot = start(coffee, kitchen);
            CompletableFuture<String> golden = start(toast, kitchen);
            String meal = hot.join() + " and " + golden.join();
            System.out.println("breakfast: ready");
            return meal;
        }
    }

    private static CompletableFuture<String> start(Callable<String> recipe, ExecutorService kitchen) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return recipe.call();
                            } catch (Exception e) {
                                throw new CompletionException(e);
                            }
                        },
                        kitchen)
                .exceptionally(failure -> null);
    }
}
