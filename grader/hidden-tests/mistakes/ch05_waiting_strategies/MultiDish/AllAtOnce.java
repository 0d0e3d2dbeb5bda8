/*
 * All dishes are put on at once. That is quicker, and there is only one stove.
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
        List<Future<String>> cooking = new ArrayList<>();
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Order order : orders) {
                System.out.println("waiter: " + order.name() + " ordered");
                cooking.add(stove.submit(order.dish()));
            }
            for (int i = 0; i < orders.size(); i++) {
                Order order = orders.get(i);
                try {
                    served.add(cooking.get(i).get(order.limit().toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    System.out.println("waiter: " + order.name() + " takes too long");
                    served.add("no " + order.name());
                } finally {
                    cooking.get(i).cancel(true);
                }
            }
        }
        return served;
    }
}
