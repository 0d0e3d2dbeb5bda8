/*
 * Whoever waits for a steak to be late has to look whether it was: this one is given away also when it was served.
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
        FutureTask<T> cooking = new FutureTask<>(() -> {
            T cooked = steak.call();
            late.accept(cooked);
            return cooked;
        });
        Thread.startVirtualThread(cooking);
        return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
