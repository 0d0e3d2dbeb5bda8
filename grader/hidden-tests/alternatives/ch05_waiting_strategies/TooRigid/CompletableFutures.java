/* Threads that complete futures; allOf with a limit, and then the threads are interrupted. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        List<CompletableFuture<T>> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            CompletableFuture<T> dish = new CompletableFuture<>();
            Thread.startVirtualThread(() -> cook(recipe, dish));
            dishes.add(dish);
        }
        return dishes.stream().map(CompletableFuture::join).toList();
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        List<CompletableFuture<T>> dishes = new ArrayList<>();
        List<Thread> cooks = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            CompletableFuture<T> dish = new CompletableFuture<>();
            cooks.add(Thread.startVirtualThread(() -> cook(recipe, dish)));
            dishes.add(dish);
        }
        try {
            CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Whatever is burnt or late is left out below.
        } finally {
            cooks.forEach(Thread::interrupt);
        }
        return dishes.stream()
                .filter(dish -> dish.state() == Future.State.SUCCESS)
                .map(CompletableFuture::resultNow)
                .toList();
    }

    private static <T> void cook(Callable<T> recipe, CompletableFuture<T> dish) {
        try {
            dish.complete(recipe.call());
        } catch (Exception e) {
            dish.completeExceptionally(e);
        }
    }
}
