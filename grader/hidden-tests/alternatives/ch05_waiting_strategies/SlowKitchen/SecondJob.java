/*
 * The cook is an executor with one thread. Whoever leaves without the steak gives him a second job, "hand over what
 * you have just cooked": it comes after the first one by itself, so there is no race to be decided.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        ExecutorService cook = Executors.newSingleThreadExecutor();
        try {
            Future<T> cooking = cook.submit(steak);
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            cook.shutdownNow();
            awaitEnd(cook);
            throw e;
        } finally {
            cook.shutdown();
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        ExecutorService cook = Executors.newSingleThreadExecutor();
        try {
            Future<T> cooking = cook.submit(steak);
            try {
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | InterruptedException e) {
                cook.execute(() -> {
                    if (cooking.state() == Future.State.SUCCESS) {
                        late.accept(cooking.resultNow());
                    }
                });
                throw e;
            }
        } finally {
            // takes no new jobs, finishes the old ones
            cook.shutdown();
        }
    }

    // Not close(): when it is interrupted itself, it interrupts the cook once more, in the middle of his cleaning up.
    private static void awaitEnd(ExecutorService cook) throws InterruptedException {
        InterruptedException interrupted = null;
        while (!cook.isTerminated()) {
            try {
                cook.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = e;
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
    }
}
