/*
 * Serves what is ready at the limit, but the rest cooks on, and close() waits for it.
 *
 * Refused by: TooRigidHiddenTest.any_dishes_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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
            CountDownLatch cooking = new CountDownLatch(recipes.size());
            for (Callable<T> recipe : recipes) {
                dishes.add(kitchen.submit(() -> {
                    try {
                        return recipe.call();
                    } finally {
                        cooking.countDown();
                    }
                }));
            }
            cooking.await(limit.toMillis(), TimeUnit.MILLISECONDS);
            return ready(dishes);
        }
    }

    private static <T> List<T> ready(List<Future<T>> dishes) {
        return dishes.stream()
                .filter(dish -> dish.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .toList();
    }
}
