/* Locked, awaited and notified by hand; the deadline is kept across spurious wake-ups. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

public class SlowKitchen {

    private static final class Plate<T> {
        private T dish;
        private Throwable failure;
        private boolean ready;
        private boolean gone;

        /** Whether the customer was still there. */
        synchronized boolean put(T cooked, Throwable failed) {
            dish = cooked;
            failure = failed;
            ready = true;
            notifyAll();
            return !gone;
        }

        synchronized T take(Duration limit) throws Exception {
            long end = System.nanoTime() + limit.toNanos();
            try {
                while (!ready) {
                    long left = end - System.nanoTime();
                    if (left <= 0) {
                        throw new TimeoutException("gone after " + limit);
                    }
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            } finally {
                gone = !ready;
            }
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return dish;
        }
    }

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        Plate<T> plate = new Plate<>();
        Thread cook = Thread.startVirtualThread(() -> cook(steak, plate, dish -> {}));
        try {
            return plate.take(limit);
        } finally {
            cook.interrupt();
            cook.join();
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        Plate<T> plate = new Plate<>();
        Thread.startVirtualThread(() -> cook(steak, plate, late));
        return plate.take(limit);
    }

    private static <T> void cook(Callable<T> steak, Plate<T> plate, Consumer<T> late) {
        try {
            T dish = steak.call();
            if (!plate.put(dish, null)) {
                late.accept(dish);
            }
        } catch (Exception e) {
            plate.put(null, e);
        }
    }
}
