/*
 * The steak asks whether the time is up, the customer asks whether the steak is there. In the same instant both may be.
 *
 * Refused by: SlowKitchenHiddenTest.at_the_very_limit_it_is_eaten_once
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = kitchen.submit(steak);
            try {
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                cooking.cancel(true);
            }
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        Thread caller = Thread.currentThread();
        FutureTask<T> cooking = new FutureTask<>(() -> {
            T cooked = steak.call();
            if (System.nanoTime() >= end || caller.isInterrupted()) {
                late.accept(cooked);
            }
            return cooked;
        });
        Thread.startVirtualThread(cooking);
        return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
