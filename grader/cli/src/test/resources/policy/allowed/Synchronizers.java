package ch01_fake;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Exchanger;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Locks, latches, queues, atomics. */
class Synchronizers {
    private static final AtomicIntegerFieldUpdater<Synchronizers> TURNS =
            AtomicIntegerFieldUpdater.newUpdater(Synchronizers.class, "turns");

    private volatile int turns;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();

    static class Mutex extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }

        void lock() {
            acquire(1);
        }
    }

    static class Gate extends Phaser {
        @Override
        protected boolean onAdvance(int phase, int parties) {
            return phase > 3 || super.onAdvance(phase, parties);
        }
    }

    record Due(long at) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(at, ((Due) other).at);
        }
    }

    void run() throws Exception {
        lock.lock();
        try {
            while (turns > 0) {
                changed.await(1, TimeUnit.SECONDS);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        TURNS.incrementAndGet(this);
        new Mutex().lock();
        new Gate().arriveAndAwaitAdvance();
        new CountDownLatch(1).await(1, TimeUnit.SECONDS);
        try {
            new CyclicBarrier(1, () -> {}).await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        new Semaphore(1).acquire();
        new Exchanger<String>().exchange("x", 1, TimeUnit.MILLISECONDS);
        long stamp = new StampedLock().tryOptimisticRead();
        new ReentrantReadWriteLock().readLock().lock();
        LockSupport.parkNanos(this, stamp);
        LockSupport.unpark(Thread.currentThread());
    }

    void queues() throws InterruptedException {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(3);
        queue.put(1);
        new PriorityBlockingQueue<>(queue).take();
        new SynchronousQueue<>().offer(1);
        new DelayQueue<Due>().poll(1, TimeUnit.SECONDS);
        new LinkedTransferQueue<>().transfer("x");
        new ConcurrentLinkedDeque<>(queue).push(2);
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        counts.merge("a", 1, Integer::sum);
        counts.computeIfAbsent("b", key -> key.length());
        new ConcurrentSkipListMap<>(counts).firstEntry();
        new CopyOnWriteArrayList<>(queue).addIfAbsent(ThreadLocalRandom.current().nextInt(3));
        new LongAdder().increment();
        new AtomicIntegerArray(3).getAndAdd(1, 1);
        new AtomicStampedReference<>("x", 0).getStamp();
        new AtomicReference<>("x").updateAndGet(x -> x + "y");
        while (!new AtomicInteger().compareAndSet(0, 1)) {
            Thread.onSpinWait();
        }
    }
}
