package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Given: a kitchen that cooks each dish in a thread of its own. */
public final class Kitchen {

    private Kitchen() {}

    /** Starts a recipe. The future tells how it ends, but it cannot stop the cook: cancelling it interrupts nobody. */
    public static <T> CompletableFuture<T> start(Callable<T> recipe) {
        CompletableFuture<T> dish = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                dish.complete(recipe.call());
            } catch (Exception e) {
                dish.completeExceptionally(e);
            }
        });
        return dish;
    }
}
