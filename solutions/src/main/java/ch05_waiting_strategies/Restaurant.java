package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Given: the program that {@link StrategyChooser} is asked about. It cooks a menu, all dishes at once, and serves it as
 * a strategy says. Before you start it, solve the exercise.
 */
public final class Restaurant {

    private Restaurant() {}

    /** Returns when it is over, and prints what is served, for instance {@code waiter: salad}. */
    static void serve(Strategy strategy, Map<String, Duration> menu, Duration limit) throws Exception {
        List<Callable<String>> dishes = new ArrayList<>();
        menu.forEach((name, takes) -> dishes.add(Recipes.recipe(name, takes, name)));
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            switch (strategy) {
                case ALL -> kitchen.invokeAll(dishes).forEach(Restaurant::serve);
                case ALL_OR_NOTHING -> allOrNothing(inTime(dishes, limit, kitchen));
                case READY_THEN_STOP -> ready(inTime(dishes, limit, kitchen));
                case READY_THEN_LEAVE -> readyThenLeave(dishes, limit);
                case FIRST -> System.out.println("waiter: " + kitchen.invokeAny(dishes));
                case AS_THEY_COME -> asTheyCome(dishes, kitchen);
            }
        }
    }

    private static List<Future<String>> inTime(List<Callable<String>> dishes, Duration limit, ExecutorService kitchen)
            throws InterruptedException {
        return kitchen.invokeAll(dishes, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void allOrNothing(List<Future<String>> dishes) {
        if (dishes.stream().noneMatch(Future::isCancelled)) {
            dishes.forEach(Restaurant::serve);
        }
    }

    private static void ready(List<? extends Future<String>> dishes) {
        dishes.stream().filter(dish -> dish.state() == Future.State.SUCCESS).forEach(Restaurant::serve);
    }

    private static void readyThenLeave(List<Callable<String>> recipes, Duration limit) throws Exception {
        List<CompletableFuture<String>> dishes =
                recipes.stream().map(Kitchen::start).toList();
        try {
            CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Then not all of them are ready.
        }
        ready(dishes);
    }

    private static void asTheyCome(List<Callable<String>> dishes, ExecutorService kitchen) throws Exception {
        CompletionService<String> hatch = new ExecutorCompletionService<>(kitchen);
        dishes.forEach(hatch::submit);
        for (int i = 0; i < dishes.size(); i++) {
            serve(hatch.take());
        }
    }

    private static void serve(Future<String> dish) {
        System.out.println("waiter: " + dish.resultNow());
    }

    static void main() throws Exception {
        Map<String, Duration> menu = new LinkedHashMap<>();
        menu.put("salad", Duration.ofSeconds(2));
        menu.put("pizza", Duration.ofSeconds(15));
        menu.put("dessert", Duration.ofSeconds(8));
        for (Strategy strategy : Strategy.values()) {
            System.out.println("main: " + strategy);
            serve(strategy, menu, Duration.ofSeconds(5));
            System.out.println("main: it is over");
        }
    }
}
