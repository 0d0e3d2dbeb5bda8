/*
 * The customer cancels the serving, not the cooking: to cancel without interrupting is true for only one of the two, a
 * dish that is there or a customer who leaves.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        FutureTask<T> serving = new FutureTask<>(steak);
        Thread cook = Thread.ofVirtual().start(serving);
        try {
            return serving.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            serving.cancel(true);
            cook.join();
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        AtomicReference<T> cooked = new AtomicReference<>();
        FutureTask<T> serving = new FutureTask<>(() -> {
            T dish = steak.call();
            cooked.set(dish);
            return dish;
        });
        Thread.ofVirtual().start(() -> {
            serving.run();
            if (serving.isCancelled() && cooked.get() != null) {
                late.accept(cooked.get());
            }
        });
        try {
            return serving.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException leaving) {
            if (serving.cancel(false)) {
                throw leaving;
            }
            return serving.get();
        }
    }
}
