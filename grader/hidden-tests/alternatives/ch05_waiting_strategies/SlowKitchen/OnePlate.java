/*
 * orLetFinish: there is one plate, a CompletableFuture, and cook and customer both try to complete it; whoever is
 * second knows where the steak belongs. orStop: a thread, joined with a limit, then interrupted and joined without
 * one.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        FutureTask<T> cooking = new FutureTask<>(steak);
        Thread cook = Thread.startVirtualThread(cooking);
        boolean inTime = false;
        try {
            inTime = cook.join(limit);
        } finally {
            if (!inTime) {
                cook.interrupt();
                joinWhateverHappens(cook);
            }
        }
        if (!inTime) {
            throw new TimeoutException("no steak after " + limit);
        }
        return cooking.get();
    }

    private static void joinWhateverHappens(Thread cook) throws InterruptedException {
        InterruptedException interrupted = null;
        while (cook.isAlive()) {
            try {
                cook.join();
            } catch (InterruptedException e) {
                interrupted = e;
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        FutureTask<T> cooking = new FutureTask<>(steak);
        CompletableFuture<FutureTask<T>> plate = new CompletableFuture<>();
        Thread cook = new Thread(() -> {
            cooking.run();
            if (!plate.complete(cooking) && cooking.state() == Future.State.SUCCESS) {
                late.accept(cooking.resultNow());
            }
        });
        // a virtual caller would hand down that it is a daemon, and the JVM would not wait for the steak
        cook.setDaemon(false);
        cook.start();
        try {
            return plate.get(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (TimeoutException e) {
            if (plate.cancel(false)) {
                throw e;
            }
            return cooking.get();
        } catch (InterruptedException e) {
            if (plate.cancel(false)) {
                throw e;
            }
            // the steak was there first, so the interrupt is for what the caller does next
            Thread.currentThread().interrupt();
            return cooking.get();
        }
    }
}
