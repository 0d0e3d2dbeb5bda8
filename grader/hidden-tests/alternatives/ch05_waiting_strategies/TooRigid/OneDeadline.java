/* One deadline for all: each get is given what is left of it. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> meal = new ArrayList<>();
            for (Future<T> dish : kitchen.invokeAll(recipes)) {
                meal.add(dish.get());
            }
            return meal;
        }
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        long deadline = System.nanoTime() + limit.toNanos();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<Future<T>> dishes = new ArrayList<>();
                recipes.forEach(recipe -> dishes.add(kitchen.submit(recipe)));
                for (Future<T> dish : dishes) {
                    try {
                        dish.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    } catch (ExecutionException | TimeoutException e) {
                        // Burnt or late: the next one may be ready all the same.
                    }
                }
                return ready(dishes);
            } finally {
                kitchen.shutdownNow();
            }
        }
    }

    private static <T> List<T> ready(List<Future<T>> dishes) {
        return dishes.stream()
                .filter(dish -> dish.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .toList();
    }
}
