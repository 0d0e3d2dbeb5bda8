package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        // A bell that counts: a dish that ends while we look at the others has rung already, and we look again.
        BlockingQueue<CompletableFuture<T>> bell = new LinkedBlockingQueue<>();
        dishes.forEach(dish -> dish.whenComplete((_, _) -> bell.add(dish)));

        Split<T> split = split(dishes);
        while (!split.pending().isEmpty() && !enough.test(split)) {
            boolean inTime = bell.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS) != null;
            split = split(dishes);
            if (!inTime) {
                break;
            }
        }
        return split;
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        // Each is asked once. Asked twice, it might be pending at first and done afterwards, and so be in neither list.
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }

    static void main() throws Exception {
        List<CompletableFuture<String>> dishes = List.of(
                Kitchen.start(Recipes.recipe("salad", Duration.ofSeconds(2), "a salad")),
                Kitchen.start(Recipes.recipe("pizza", Duration.ofSeconds(15), "a pizza")),
                Kitchen.start(Recipes.recipe("dessert", Duration.ofSeconds(8), "a dessert")));
        Split<String> split = await(dishes, some -> some.done().size() >= 2, Duration.ofSeconds(30));
        split.done().forEach(dish -> System.out.println("friends: eat " + dish.resultNow()));
    }
}
