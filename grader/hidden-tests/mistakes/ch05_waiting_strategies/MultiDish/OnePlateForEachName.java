/*
 * What was served is kept by its name: the second soup takes the place of the first.
 *
 * Refused by: MultiDishHiddenTest.the_same_may_be_ordered_twice
 */
package ch05_waiting_strategies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        Map<String, String> served = new LinkedHashMap<>();
        for (Order order : orders) {
            System.out.println("waiter: " + order.name() + " ordered");
            served.put(order.name(), cook(order));
        }
        return List.copyOf(served.values());
    }

    private static String cook(Order order) throws Exception {
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
}
