/* The executor cancels what is late. It has one thread, and the next dish is given to it when that is free. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        List<String> served = new ArrayList<>();
        try (ExecutorService stove = Executors.newSingleThreadExecutor()) {
            for (Order order : orders) {
                System.out.println("waiter: " + order.name() + " ordered");
                Future<String> dish = stove.invokeAll(
                                List.of(order.dish()), order.limit().toMillis(), TimeUnit.MILLISECONDS)
                        .getFirst();
                if (dish.isCancelled()) {
                    System.out.println("waiter: " + order.name() + " takes too long");
                    served.add("no " + order.name());
                } else {
                    served.add(dish.get());
                }
                stove.submit(() -> {}).get();
            }
        }
        return served;
    }
}
