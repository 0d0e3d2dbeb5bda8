/*
 * Sleeps until the limit, even if everything is ready long before.
 *
 * Refused by: TooRigidHiddenTest.when_all_are_ready_nobody_waits_for_the_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
            try {
                List<Future<T>> dishes = new ArrayList<>();
                recipes.forEach(recipe -> dishes.add(kitchen.submit(recipe)));
                Thread.sleep(limit);
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
