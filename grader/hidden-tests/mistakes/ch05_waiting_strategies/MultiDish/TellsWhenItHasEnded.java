/*
 * The waiter says that it takes too long only when the stove is free again.
 *
 * Refused by: MultiDishHiddenTest.any_evening
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
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
        FutureTask<String> dish = new FutureTask<>(order.dish());
        Thread cook = Thread.startVirtualThread(dish);
        try {
            return dish.get(order.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            cook.interrupt();
            cook.join();
            System.out.println("waiter: " + order.name() + " takes too long");
            return "no " + order.name();
        } finally {
            cook.interrupt();
            cook.join();
        }
    }
}
