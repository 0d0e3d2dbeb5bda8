package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        List<String> served = new ArrayList<>();
        for (Order order : orders) {
            System.out.println("waiter: " + order.name() + " ordered");
            served.add(cook(order));
            // Somebody may have interrupted us while we waited for the stove. close() does not throw then.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return served;
    }

    private static String cook(Order order) throws Exception {
        // The closing brace is where the next order waits for the stove to be free.
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = stove.submit(order.dish());
            try {
                return cooking.get(order.limit().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                System.out.println("waiter: " + order.name() + " takes too long");
                return "no " + order.name();
            } finally {
                cooking.cancel(true);
            }
        }
    }

    static void main() throws Exception {
        System.out.println("main: " + serve(List.of(order("salad", 2, 3), order("soup", 4, 5), order("roast", 8, 6))));
    }

    private static Order order(String name, int takes, int limit) {
        return new Order(
                name, Recipes.recipe(name, Duration.ofSeconds(takes), "a good " + name), Duration.ofSeconds(limit));
    }
}
