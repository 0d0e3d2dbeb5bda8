/* Two futures race under anyOf: one that all dishes complete together, and one that any failed dish completes.
The caller waits for whichever comes first, with the limit, and then looks at each dish once. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        CompletableFuture<Void> burnt = new CompletableFuture<>();
        for (CompletableFuture<T> dish : dishes) {
            dish.whenComplete((result, failure) -> {
                // Not "failure != null": that is so for a cancelled dish, too.
                if (dish.state() == Future.State.FAILED) {
                    burnt.complete(null);
                }
            });
        }
        // How they ended does not matter here, so a failure must not come out of allOf.
        CompletableFuture<Void> allDone = CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new))
                .handle((nothing, failure) -> null);
        try {
            CompletableFuture.anyOf(burnt, allDone).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The limit is one of the three reasons to look.
        } catch (ExecutionException e) {
            throw new AssertionError("neither of the two ever fails", e);
        }
        return look(dishes);
    }

    private static <T> Split<T> look(List<CompletableFuture<T>> dishes) {
        List<CompletableFuture<T>> done = new ArrayList<>();
        List<CompletableFuture<T>> pending = new ArrayList<>();
        for (CompletableFuture<T> dish : dishes) {
            (dish.isDone() ? done : pending).add(dish);
        }
        return new Split<>(done, pending);
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<CompletableFuture<String>> dishes = List.of(
                Kitchen.start(Recipes.recipe("salad", Duration.ofSeconds(1), "a salad")),
                Kitchen.start(Recipes.failing("pizza", Duration.ofSeconds(3), "the pizza is burnt")),
                Kitchen.start(Recipes.recipe("dessert", Duration.ofSeconds(5), "a dessert")));
        Split<String> split = untilFailure(dishes, Duration.ofSeconds(30));
        split.done().forEach(dish -> System.out.println("cook: " + dish));
        System.out.println("cook: " + split.pending().size() + " to come");
    }
}
