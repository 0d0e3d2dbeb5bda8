/*
 * The customer leaves because the steak is not done, and on her way out she looks again to note it down. Between the two
 * looks it was done.
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
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
        ReentrantLock lock = new ReentrantLock();
        Condition ended = lock.newCondition();
        AtomicBoolean gone = new AtomicBoolean();
        FutureTask<T> cooking = new FutureTask<>(steak);
        Thread.startVirtualThread(() -> {
            cooking.run();
            boolean tooLate;
            lock.lock();
            try {
                tooLate = gone.get();
                ended.signalAll();
            } finally {
                lock.unlock();
            }
            if (tooLate && cooking.state() == Future.State.SUCCESS) {
                late.accept(cooking.resultNow());
            }
        });
        lock.lockInterruptibly();
        try {
            long left = limit.toNanos();
            while (!cooking.isDone()) {
                if (left <= 0) {
                    throw new TimeoutException();
                }
                left = ended.awaitNanos(left);
            }
            return cooking.get();
        } finally {
            gone.set(!cooking.isDone());
            lock.unlock();
        }
    }
}
