/*
 * A thread and a FutureTask for each recipe, and a latch that counts those that have ended. First cancel all, and
 * only then look: from there on no state changes, so a dish is either served or stopped.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        Table<T> table = new Table<>(recipes);
        try {
            List<T> served = new ArrayList<>();
            for (Future<T> dish : table.dishes) {
                served.add(dish.get());
            }
            return served;
        } finally {
            table.clear();
        }
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        Table<T> table = new Table<>(recipes);
        try {
            table.allEnded.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            table.clear();
        }
        return table.dishes.stream()
                .filter(dish -> dish.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .toList();
    }

    private static final class Table<T> {

        final CountDownLatch allEnded;
        final List<FutureTask<T>> dishes = new ArrayList<>();
        final List<Thread> cooks = new ArrayList<>();

        Table(List<Callable<T>> recipes) {
            allEnded = new CountDownLatch(recipes.size());
            for (Callable<T> recipe : recipes) {
                FutureTask<T> dish = new FutureTask<>(recipe);
                dishes.add(dish);
                cooks.add(Thread.startVirtualThread(() -> {
                    dish.run();
                    allEnded.countDown();
                }));
            }
        }

        void clear() throws InterruptedException {
            dishes.forEach(dish -> dish.cancel(true));
            for (Thread cook : cooks) {
                cook.join();
            }
        }
    }
}
