/*
 * Nothing stands in the place of a dish that took too long.
 *
 * Refused by: MultiDishHiddenTest.any_evening
 */
package ch05_waiting_strategies;

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
            String dish = cook(order);
            if (dish != null) {
                served.add(dish);
            }
        }
        return served;
    }

    private static String cook(Order order) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = stove.submit(order.dish());
            try {
                return cooking.get(order.limit().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                System.out.println("waiter: " + order.name() + " takes too long");
                return null;
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
