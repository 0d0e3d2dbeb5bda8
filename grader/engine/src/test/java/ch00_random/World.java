package ch00_random;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** What the actors of one program share. */
final class World {
    final List<Guarded> monitors = List.of(new Guarded(), new Guarded(), new Guarded());
    final List<ReentrantLock> locks = List.of(new ReentrantLock(), new ReentrantLock(true));
    final ReentrantReadWriteLock readWriteLock = new ReentrantReadWriteLock();
    final StampedLock stampedLock = new StampedLock();
    final Semaphore semaphore = new Semaphore(2);
    final CountDownLatch latch = new CountDownLatch(5);
    final CyclicBarrier barrier = new CyclicBarrier(3);
    final Phaser phaser = new Phaser(1);
    final Exchanger<Integer> exchanger = new Exchanger<>();
    final List<BlockingQueue<Integer>> queues = List.of(
            new ArrayBlockingQueue<>(2),
            new LinkedBlockingDeque<>(3),
            new SynchronousQueue<>(),
            new LinkedTransferQueue<>(),
            new PriorityBlockingQueue<>());
    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    final List<ExecutorService> pools = List.of(
            Executors.newFixedThreadPool(3),
            Executors.newCachedThreadPool(),
            Executors.newSingleThreadExecutor(),
            threads);
    final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
    final List<Thread> started = new CopyOnWriteArrayList<>();
    final List<Future<?>> futures = new CopyOnWriteArrayList<>();

    /** Written and read only by holders of the one fair lock. */
    private int plain;

    private final AtomicInteger actors = new AtomicInteger();
    private final Trace trace;

    World(Trace trace) {
        this.trace = trace;
    }

    /** A counter whose own monitor guards it. */
    static final class Guarded {
        private int count;

        /** Called by whoever is inside. */
        int increment() {
            return ++count;
        }
    }

    /** Called by holders of the fair lock. */
    int incrementPlain() {
        return ++plain;
    }

    Trace trace() {
        return trace;
    }

    int nextNumber() {
        return actors.incrementAndGet();
    }
}
