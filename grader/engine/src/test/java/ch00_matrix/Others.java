package ch00_matrix;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** What other threads do meanwhile. */
final class Others {
    private Others() {}

    /** Another thread does this after so many beats. */
    static Thread after(int beats, Action action) {
        return start(() -> {
            Thread.sleep(beats * Beat.MS);
            action.run();
        });
    }

    /** Another thread does this. */
    static Thread start(Action action) {
        return Thread.startVirtualThread(() -> {
            try {
                action.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Another thread, which ends after so many beats. */
    static Thread lasts(int beats) {
        return Thread.startVirtualThread(lasting(beats));
    }

    /** Returns when another thread has the lock; that gives it back after so many beats. */
    static void hold(Lock lock, int beats) throws InterruptedException {
        var taken = new CountDownLatch(1);
        start(() -> {
            lock.lock();
            try {
                taken.countDown();
                Thread.sleep(beats * Beat.MS);
            } finally {
                lock.unlock();
            }
        });
        taken.await();
    }

    /** Returns when another thread is inside the monitor; that leaves it after so many beats. */
    static void hold(Object monitor, int beats) throws InterruptedException {
        var taken = new CountDownLatch(1);
        start(() -> {
            synchronized (monitor) {
                taken.countDown();
                Thread.sleep(beats * Beat.MS);
            }
        });
        taken.await();
    }

    /** Work that takes so many beats, less if it is interrupted. */
    static Runnable lasting(int beats) {
        return () -> {
            try {
                Thread.sleep(beats * Beat.MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Work that takes so many beats and gives this. */
    static <T> Callable<T> giving(T value, int beats) {
        return () -> {
            Thread.sleep(beats * Beat.MS);
            return value;
        };
    }

    /** Work that takes so many beats and gives this, whatever happens. */
    static <T> Supplier<T> supplying(T value, int beats) {
        return () -> {
            lasting(beats).run();
            return value;
        };
    }
}
