/* One future for what the waiter waits for, another for the end of the dish. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        List<String> served = new ArrayList<>();
        for (Order order : orders) {
            System.out.println("waiter: " + order.name() + " ordered");
            CompletableFuture<String> dish = new CompletableFuture<>();
            CompletableFuture<Void> end = new CompletableFuture<>();
            Thread cook = Thread.startVirtualThread(() -> {
                try {
                    dish.complete(order.dish().call());
                } catch (Exception e) {
                    dish.completeExceptionally(e);
                } finally {
                    end.complete(null);
                }
            });
            try {
                String inTime = dish.completeOnTimeout(null, order.limit().toMillis(), TimeUnit.MILLISECONDS)
                        .get();
                if (inTime == null) {
                    System.out.println("waiter: " + order.name() + " takes too long");
                }
                served.add(inTime == null ? "no " + order.name() : inTime);
            } finally {
                cook.interrupt();
                end.join();
            }
        }
        return served;
    }
}
