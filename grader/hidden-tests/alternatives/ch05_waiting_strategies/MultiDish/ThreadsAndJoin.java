/* A thread for each dish, and two joins: one with a limit, and one until it has really ended. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        List<String> served = new ArrayList<>();
        for (Order order : orders) {
            System.out.println("waiter: " + order.name() + " ordered");
            FutureTask<String> dish = new FutureTask<>(order.dish());
            Thread cook = Thread.startVirtualThread(dish);
            try {
                if (cook.join(order.limit())) {
                    served.add(dish.get());
                } else {
                    System.out.println("waiter: " + order.name() + " takes too long");
                    served.add("no " + order.name());
                }
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            } finally {
                cook.interrupt();
                cook.join();
            }
        }
        return served;
    }
}
