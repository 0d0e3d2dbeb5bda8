/*
 * The try is around the loop: the first dish that takes too long ends the service.
 *
 * Refused by: MultiDishHiddenTest.the_stove_is_free_before_the_next_order_is_taken
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
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Order order : orders) {
                System.out.println("waiter: " + order.name() + " ordered");
                Future<String> cooking = stove.submit(order.dish());
                try {
                    served.add(cooking.get(order.limit().toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    System.out.println("waiter: " + order.name() + " takes too long");
                    served.add("no " + order.name());
                    break;
                } finally {
                    cooking.cancel(true);
                }
            }
        }
        return served;
    }
}
