/* Executors, and a flag that the steak and the customer try to raise: the first one has it. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        try (ExecutorService kitchen = Executors.newCachedThreadPool()) {
            return kitchen.invokeAny(List.of(steak), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        AtomicBoolean decided = new AtomicBoolean();
        ExecutorService kitchen = Executors.newSingleThreadExecutor();
        try {
            Future<T> cooking = kitchen.submit(() -> {
                T dish = steak.call();
                if (!decided.compareAndSet(false, true)) {
                    late.accept(dish);
                }
                return dish;
            });
            try {
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | InterruptedException e) {
                if (decided.compareAndSet(false, true)) {
                    throw e;
                }
                return cooking.get();
            }
        } finally {
            kitchen.shutdown();
        }
    }
}
