/* The kitchen as a whole is told to stop, and waited for. What must finish is shut down politely, and decided by a lock. */
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
        ExecutorService kitchen = Executors.newFixedThreadPool(1);
        try {
            return kitchen.submit(steak).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            kitchen.shutdownNow();
            kitchen.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition ended = lock.newCondition();
        AtomicBoolean served = new AtomicBoolean();
        AtomicBoolean gone = new AtomicBoolean();
        FutureTask<T> cooking = new FutureTask<>(steak);
        Thread.startVirtualThread(() -> {
            cooking.run();
            boolean tooLate;
            lock.lock();
            try {
                tooLate = gone.get();
                served.set(!tooLate);
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
            while (!served.get()) {
                if (left <= 0) {
                    throw new TimeoutException();
                }
                left = ended.awaitNanos(left);
            }
            return cooking.get();
        } finally {
            gone.set(!served.get());
            lock.unlock();
        }
    }
}
