/*
 * The stove is a semaphore with one permit: the waiter takes it for each order, the cook gives it back when the dish
 * has really ended, and to wait for a dish means to wait for the stove.
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        Semaphore stove = new Semaphore(1);
        List<String> got = new ArrayList<>();
        for (Order order : orders) {
            stove.acquire();
            got.add(cook(order, stove));
        }
        return got;
    }

    /** Is called with the stove, and gives it back in the end. */
    private static String cook(Order order, Semaphore stove) throws Exception {
        System.out.println("waiter: " + order.name() + " ordered");
        FutureTask<String> cooking = new FutureTask<>(order.dish());
        Thread cook = Thread.startVirtualThread(() -> {
            try {
                cooking.run();
            } finally {
                stove.release();
            }
        });
        boolean inTime = false;
        try {
            inTime = stove.tryAcquire(order.limit().toMillis(), TimeUnit.MILLISECONDS);
            if (!inTime) {
                System.out.println("waiter: " + order.name() + " takes too long");
            }
        } finally {
            if (!inTime) {
                cook.interrupt();
                stove.acquireUninterruptibly();
            }
            stove.release();
        }
        if (inTime) {
            return cooking.get();
        }
        // acquireUninterruptibly keeps an interrupt for later, and later is now
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return "no " + order.name();
    }
}
