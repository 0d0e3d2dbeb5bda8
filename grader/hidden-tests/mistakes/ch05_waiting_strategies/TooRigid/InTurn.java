/*
 * Everything, but one dish after the other.
 *
 * Refused by: TooRigidHiddenTest.everything_takes_as_long_as_the_slowest
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        List<T> meal = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            meal.add(recipe.call());
        }
        return meal;
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            return ready(kitchen.invokeAll(recipes, limit.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private static <T> List<T> ready(List<Future<T>> dishes) {
        return dishes.stream()
                .filter(dish -> dish.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .toList();
    }
}
