/*
 * When the customer is called away, her steak is put on the plate, and nobody comes for it.
 *
 * Refused by: SlowKitchenHiddenTest.an_interrupted_caller_lets_it_finish
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
        AtomicBoolean decided = new AtomicBoolean();
        FutureTask<T> cooking = new FutureTask<>(() -> {
            T cooked = steak.call();
            if (!decided.compareAndSet(false, true)) {
                late.accept(cooked);
            }
            return cooked;
        });
        Thread.startVirtualThread(cooking);
        try {
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (decided.compareAndSet(false, true)) {
                throw e;
            }
            return cooking.get();
        }
    }
}
