/*
 * Everything is what is ready within a day: nobody notices that a dish is missing.
 *
 * Refused by: TooRigidHiddenTest.of_everything_a_failure_reaches_the_caller
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        return readyWithin(recipes, Duration.ofDays(1));
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
