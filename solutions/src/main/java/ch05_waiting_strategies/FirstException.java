package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(dishes.isEmpty() ? 0 : 1);
        AtomicInteger cooking = new AtomicInteger(dishes.size());
        for (CompletableFuture<T> dish : dishes) {
            // For a dish that is done already this runs here and now, so what failed before the call is not missed.
            dish.whenComplete((_, failure) -> {
                // A cancelled dish has a failure, too: a CancellationException. So the dish itself is asked.
                boolean failed = failure != null && !dish.isCancelled();
                if (cooking.decrementAndGet() == 0 || failed) {
                    over.countDown();
                }
            });
        }
        // Whether the latch was opened or the limit is over makes no difference: what counts is how things are now.
        over.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        return split(dishes);
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        // Each is asked once. Asked twice, it might be pending at first and done afterwards, and so be in neither list.
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }

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
