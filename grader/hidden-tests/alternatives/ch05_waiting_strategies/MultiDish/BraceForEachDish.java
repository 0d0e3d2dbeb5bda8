/*
 * Each dish gets a kitchen of its own in a try block: get(limit) is the customer's patience, and the brace, where the
 * executor is closed, is the stove, which is free when the dish has really ended.
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
        List<String> got = new ArrayList<>();
        for (Order order : orders) {
            got.add(serve(order));
            // close() does not throw when it is interrupted, but leaves the flag
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return got;
    }

    private static String serve(Order order) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            System.out.println("waiter: " + order.name() + " ordered");
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
