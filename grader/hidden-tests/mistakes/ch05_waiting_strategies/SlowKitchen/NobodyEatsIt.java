/*
 * The steak looks first whether the customer is gone, and is put on the table afterwards. In between she leaves.
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
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
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
        AtomicBoolean gone = new AtomicBoolean();
        FutureTask<T> cooking = new FutureTask<>(() -> {
            T cooked = steak.call();
            if (gone.get()) {
                late.accept(cooked);
            }
            return cooked;
        });
        Thread.startVirtualThread(cooking);
        try {
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            gone.set(true);
            throw e;
        }
    }
}
