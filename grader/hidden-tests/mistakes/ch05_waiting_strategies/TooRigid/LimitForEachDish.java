/*
 * The limit is given to each get anew: the second dish has twice the time, the third one three times.
 *
 * Refused by: TooRigidHiddenTest.any_dishes_and_any_limit
 */
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
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> dishes = new ArrayList<>();
            recipes.forEach(recipe -> dishes.add(kitchen.submit(recipe)));
            try {
                for (Future<T> dish : dishes) {
                    try {
                        dish.get(limit.toMillis(), TimeUnit.MILLISECONDS);
                    } catch (ExecutionException | TimeoutException e) {
                        dish.cancel(true);
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
