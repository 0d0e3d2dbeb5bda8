/*
 * Any TimeoutException is taken for that of the limit, the one of the dish as well.
 *
 * Refused by: MultiDishHiddenTest.a_timeout_of_its_own_is_a_failure
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
        CompletableFuture<String> dish = new CompletableFuture<>();
        Thread cook = Thread.startVirtualThread(() -> {
            try {
                dish.complete(order.dish().call());
            } catch (Exception e) {
                dish.completeExceptionally(e);
            }
        });
        try {
            return dish.orTimeout(order.limit().toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException) {
                System.out.println("waiter: " + order.name() + " takes too long");
                return "no " + order.name();
            }
            throw e;
        } finally {
            cook.interrupt();
            cook.join();
        }
    }
}
