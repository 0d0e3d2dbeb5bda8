/* One timer for all orders, one thread for each dish, and the dish's end as a latch. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        List<String> served = new ArrayList<>();
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        try {
            for (Order order : orders) {
                System.out.println("waiter: " + order.name() + " ordered");
                served.add(cook(order, timer));
            }
        } finally {
            timer.shutdownNow();
        }
        return served;
    }

    private static String cook(Order order, ScheduledExecutorService timer) throws Exception {
        CountDownLatch stoveIsFree = new CountDownLatch(1);
        FutureTask<String> dish = new FutureTask<>(order.dish());
        Thread.startVirtualThread(() -> {
            dish.run();
            stoveIsFree.countDown();
        });
        timer.schedule(() -> dish.cancel(true), order.limit().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return dish.get();
        } catch (CancellationException e) {
            System.out.println("waiter: " + order.name() + " takes too long");
            return "no " + order.name();
        } finally {
            dish.cancel(true);
            stoveIsFree.await();
        }
    }
}
