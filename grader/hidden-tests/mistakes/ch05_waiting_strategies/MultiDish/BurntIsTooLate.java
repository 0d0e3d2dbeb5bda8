/*
 * A dish that fails is said to take too long, and the service goes on.
 *
 * Refused by: MultiDishHiddenTest.a_failure_ends_the_service_whoever_fails
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
        }
        return served;
    }

    private static String cook(Order order) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = stove.submit(order.dish());
            try {
                return cooking.get(order.limit().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                System.out.println("waiter: " + order.name() + " takes too long");
                return "no " + order.name();
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
