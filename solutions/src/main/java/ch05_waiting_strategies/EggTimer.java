package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = stove.submit(eggs);
            try {
                // What the recipe throws comes out wrapped, so its own TimeoutException is never taken for ours.
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                // The limit is for waiting only. Whoever stops waiting, for whatever reason, has to stop the eggs, too;
                // eggs that are done do not mind.
                cooking.cancel(true);
            }
        }
    }

    static void main() throws Exception {
        Duration limit = Duration.ofSeconds(6);
        System.out.println("main: " + within(limit, Recipes.recipe("small eggs", Duration.ofSeconds(5), "soft eggs")));
        try {
            within(limit, Recipes.recipe("big eggs", Duration.ofSeconds(7), "soft eggs"));
        } catch (Exception e) {
            System.out.println("main: no eggs, because of " + e);
        }
    }
}
