/* The cook puts what became of the dish on a counter with one place, and the customer looks there for so long. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

public class ImpatientCustomer {

    private interface Plate {
        String dish() throws Exception;
    }

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        BlockingQueue<Plate> counter = new ArrayBlockingQueue<>(1);
        Thread cook = Thread.startVirtualThread(() -> counter.add(cook(dish)));
        try {
            Plate plate = counter.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (plate == null) {
                System.out.println("customer: gone");
                return new Service(Optional.empty(), took);
            }
            Service service = new Service(Optional.of(plate.dish()), took);
            System.out.println("customer: served");
            return service;
        } finally {
            cook.interrupt();
        }
    }

    private static Plate cook(Callable<String> recipe) {
        try {
            String dish = recipe.call();
            return () -> dish;
        } catch (Exception e) {
            return () -> {
                throw e;
            };
        }
    }
}
