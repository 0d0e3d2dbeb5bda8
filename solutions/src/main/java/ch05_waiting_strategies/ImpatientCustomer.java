package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        Optional<String> served = within(patience, dish);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(served.isPresent() ? "customer: served" : "customer: gone");
        return new Service(served, took);
    }

    private static Optional<String> within(Duration patience, Callable<String> dish) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = kitchen.submit(dish);
            try {
                // The timer is the caller's own wait. When the dish is there the wait is over, and so there is no timer
                // left that somebody would have to switch off.
                return Optional.of(cooking.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } finally {
                cooking.cancel(true);
            }
        }
    }

    static void main() throws Exception {
        Duration patience = Duration.ofSeconds(3);
        System.out.println("main: " + serve(Recipes.recipe("salad", Duration.ofSeconds(2), "a salad"), patience));
        System.out.println("main: " + serve(Recipes.recipe("salad", Duration.ofSeconds(4), "a salad"), patience));
    }
}
