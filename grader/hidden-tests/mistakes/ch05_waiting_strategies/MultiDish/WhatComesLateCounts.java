/*
 * After the interrupt it asks the dish once more, and serves what comes.
 *
 * Refused by: MultiDishHiddenTest.what_comes_after_the_interrupt_does_not_matter
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
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
            System.out.println("waiter: " + order.name() + " takes too long");
            cook.interrupt();
            cook.join();
            return dish.state() == Future.State.SUCCESS ? dish.resultNow() : "no " + order.name();
        } finally {
            cook.interrupt();
            cook.join();
        }
    }
}
