/*
 * Work that must finish is interrupted all the same, out of habit.
 *
 * Refused by: SlowKitchenHiddenTest.any_steak_is_served_or_finished
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
        FutureTask<T> cooking = new FutureTask<>(steak);
        Thread.startVirtualThread(() -> {
            cooking.run();
            if (cooking.isCancelled()) {
                late.accept(null);
            }
        });
        try {
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            cooking.cancel(true);
        }
    }
}
