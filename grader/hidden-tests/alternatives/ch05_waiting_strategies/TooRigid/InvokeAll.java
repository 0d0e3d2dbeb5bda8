/*
 * invokeAll without a limit and with one. It gives a future for each recipe, all of them done in some way, and those
 * in state SUCCESS are the dishes that were ready.
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
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> served = new ArrayList<>();
            for (Future<T> dish : kitchen.invokeAll(recipes)) {
                served.add(dish.get());
            }
            return served;
        }
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            return kitchen.invokeAll(recipes, limit.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .filter(dish -> dish.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
