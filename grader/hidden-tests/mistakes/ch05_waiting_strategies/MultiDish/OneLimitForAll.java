/*
 * All limits are added up: the quick dishes leave their time to the slow one.
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
        long end = System.nanoTime();
        for (Order order : orders) {
            end += order.limit().toNanos();
        }
        List<String> served = new ArrayList<>();
        for (Order order : orders) {
            System.out.println("waiter: " + order.name() + " ordered");
            try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<String> cooking = stove.submit(order.dish());
                try {
                    served.add(cooking.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
                } catch (TimeoutException e) {
                    System.out.println("waiter: " + order.name() + " takes too long");
                    served.add("no " + order.name());
                } finally {
                    cooking.cancel(true);
                }
            }
        }
        return served;
    }
}
