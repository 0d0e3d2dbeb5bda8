package ch00_races;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** Lets one thread at a time do something, each by another means. */
interface Guard {
    /** Does it while nobody else does anything under this guard. */
    void alone(Runnable action) throws Exception;

    /** The guard is needed no more. */
    default void close() {}

    /** Makes a guard of each kind. */
    static Supplier<Guard>[] kinds() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Supplier<Guard>[] kinds = new Supplier[] {
            (Supplier<Guard>) OfMonitor::new,
            (Supplier<Guard>) OfMethod::new,
            (Supplier<Guard>) Guard::ofLock,
            (Supplier<Guard>) Guard::ofTriedLock,
            (Supplier<Guard>) Guard::ofWriteLock,
            (Supplier<Guard>) Guard::ofStampedLock,
            (Supplier<Guard>) Guard::ofSemaphore,
            (Supplier<Guard>) Guard::ofSpin,
            (Supplier<Guard>) Guard::ofToken,
            (Supplier<Guard>) Guard::ofMap,
            (Supplier<Guard>) OfThread::new,
            (Supplier<Guard>) Guard::ofFutures,
            (Supplier<Guard>) Guard::ofLatches,
            (Supplier<Guard>) OfCondition::new,
            (Supplier<Guard>) OfNotification::new,
            (Supplier<Guard>) OfTickets::new,
            (Supplier<Guard>) OfParking::new
        };
        return kinds;
    }

    private static Guard ofLock() {
        ReentrantLock lock = new ReentrantLock();
        return action -> {
            lock.lockInterruptibly();
            try {
                action.run();
            } finally {
                lock.unlock();
            }
        };
    }

    private static Guard ofTriedLock() {
        ReentrantLock lock = new ReentrantLock(true);
        return action -> {
            while (!lock.tryLock()) {
                Thread.sleep(1);
            }
            action.run();
            lock.unlock();
        };
    }

    private static Guard ofWriteLock() {
        var lock = new ReentrantReadWriteLock();
        return action -> {
            lock.readLock().lock();
            lock.readLock().unlock();
            lock.writeLock().lock();
            action.run();
            lock.writeLock().unlock();
        };
    }

    private static Guard ofStampedLock() {
        StampedLock lock = new StampedLock();
        return action -> {
            long stamp = lock.writeLockInterruptibly();
            action.run();
            lock.unlock(stamp);
        };
    }

    private static Guard ofSemaphore() {
        Semaphore semaphore = new Semaphore(1);
        return action -> {
            semaphore.acquire();
            action.run();
            semaphore.release();
        };
    }

    private static Guard ofSpin() {
        AtomicBoolean taken = new AtomicBoolean();
        return action -> {
            while (taken.get() || !taken.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
            action.run();
            taken.set(false);
        };
    }

    private static Guard ofToken() {
        BlockingQueue<Object> token = new ArrayBlockingQueue<>(1);
        token.add("token");
        return action -> {
            Object taken = token.take();
            action.run();
            token.put(taken);
        };
    }

    private static Guard ofMap() {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        return action -> map.compute("key", (_, old) -> {
            action.run();
            return old == null ? 1 : old + 1;
        });
    }

    private static Guard ofFutures() {
        var last = new AtomicReference<>(CompletableFuture.<Void>completedFuture(null));
        return action -> {
            CompletableFuture<Void> mine = new CompletableFuture<>();
            last.getAndSet(mine).thenRun(action).join();
            mine.complete(null);
        };
    }

    private static Guard ofLatches() {
        AtomicReference<CountDownLatch> last = new AtomicReference<>(new CountDownLatch(0));
        return action -> {
            CountDownLatch mine = new CountDownLatch(1);
            last.getAndSet(mine).await();
            action.run();
            mine.countDown();
        };
    }

    /** A synchronized block. */
    final class OfMonitor implements Guard {
        private final Object monitor = new Object();

        @Override
        public void alone(Runnable action) {
            synchronized (monitor) {
                action.run();
            }
        }
    }

    /** A synchronized method. */
    final class OfMethod implements Guard {
        @Override
        public synchronized void alone(Runnable action) {
            action.run();
        }
    }

    /** A thread that does all of it. */
    final class OfThread implements Guard {
        private final ExecutorService thread = Executors.newSingleThreadExecutor();

        @Override
        public void alone(Runnable action) throws Exception {
            thread.submit(action).get();
        }

        @Override
        public void close() {
            thread.close();
        }
    }

    /** A lock of our own, made of a condition. */
    final class OfCondition implements Guard {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition free = lock.newCondition();
        private boolean taken;

        @Override
        public void alone(Runnable action) throws Exception {
            lock.lock();
            while (taken) {
                free.await();
            }
            taken = true;
            lock.unlock();
            action.run();
            lock.lock();
            taken = false;
            free.signal();
            lock.unlock();
        }
    }

    /** A lock of our own, made of wait and notify. */
    final class OfNotification implements Guard {
        private boolean taken;

        @Override
        public void alone(Runnable action) throws Exception {
            take();
            action.run();
            give();
        }

        private synchronized void take() throws InterruptedException {
            while (taken) {
                wait();
            }
            taken = true;
        }

        private synchronized void give() {
            taken = false;
            notify();
        }
    }

    /** A lock of our own, made of a counter and a volatile variable. */
    final class OfTickets implements Guard {
        private final AtomicInteger next = new AtomicInteger();
        private volatile int served;

        @Override
        public void alone(Runnable action) {
            int mine = next.getAndIncrement();
            while (served != mine) {
                Thread.yield();
            }
            action.run();
            served = mine + 1;
        }
    }

    /** A lock of our own, made of a queue and parked threads. */
    final class OfParking implements Guard {
        private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

        @Override
        public void alone(Runnable action) {
            waiting.add(Thread.currentThread());
            while (waiting.peek() != Thread.currentThread()) {
                LockSupport.park(this);
            }
            action.run();
            waiting.remove();
            LockSupport.unpark(waiting.peek());
        }
    }
}
