/* Two CompletableFutures on the default pool, combined when both are complete. */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) {
        System.out.println("breakfast: started");
        CompletableFuture<String> hot = CompletableFuture.supplyAsync(supplier(coffee));
        CompletableFuture<String> golden = CompletableFuture.supplyAsync(supplier(toast));
        return hot.thenCombine(golden, (first, second) -> {
                    System.out.println("breakfast: ready");
                    return first + " and " + second;
                })
                .join();
    }

    private static Supplier<String> supplier(Callable<String> recipe) {
        return () -> {
            try {
                return recipe.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        };
    }
}
