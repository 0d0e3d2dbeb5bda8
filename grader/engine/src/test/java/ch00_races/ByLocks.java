package ch00_races;

import java.util.ArrayDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Right under every schedule, by locks and conditions. Each program returns whether its result is right. */
public final class ByLocks {
    private int counter;

    public boolean reentrantLock() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Twice.run(() -> {
            for (int i = 0; i < 5; i++) {
                lock.lock();
                try {
                    counter++;
                } finally {
                    lock.unlock();
                }
            }
        });
        return counter == 10;
    }

    public boolean tryLock() throws Exception {
        ReentrantLock lock = new ReentrantLock(true);
        Twice.run(() -> {
            while (!lock.tryLock()) {
                Thread.yield();
            }
            counter++;
            lock.unlock();
        });
        return counter == 2;
    }

    public boolean readWriteLock() throws Exception {
        ReadWriteLock lock = new ReentrantReadWriteLock();
        AtomicInteger seen = new AtomicInteger();
        Twice.run(() -> {
            lock.writeLock().lock();
            counter++;
            lock.writeLock().unlock();
            lock.readLock().lock();
            seen.addAndGet(counter);
            lock.readLock().unlock();
        });
        return counter == 2 && seen.get() >= 3;
    }

    public boolean stampedLock() throws Exception {
        StampedLock lock = new StampedLock();
        Twice.run(() -> {
            long stamp = lock.writeLock();
            counter++;
            lock.unlockWrite(stamp);
            stamp = lock.readLock();
            int seen = counter;
            lock.unlockRead(stamp);
            if (seen < 1) {
                throw new IllegalStateException();
            }
        });
        return counter == 2;
    }

    public boolean optimisticRead() throws Exception {
        StampedLock lock = new StampedLock();
        AtomicInteger seen = new AtomicInteger();
        Twice.run(() -> {
            long stamp = lock.tryOptimisticRead();
            int value = counter;
            if (!lock.validate(stamp)) {
                stamp = lock.readLock();
                value = counter;
                lock.unlockRead(stamp);
            }
            seen.addAndGet(value);
            stamp = lock.writeLock();
            counter++;
            lock.unlock(stamp);
        });
        return counter == 2;
    }

    public boolean condition() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition filled = lock.newCondition();
        ArrayDeque<Integer> box = new ArrayDeque<>();
        Thread taker = Thread.startVirtualThread(() -> {
            lock.lock();
            try {
                while (box.isEmpty()) {
                    filled.awaitUninterruptibly();
                }
                counter = box.poll();
            } finally {
                lock.unlock();
            }
        });
        lock.lock();
        try {
            box.add(3);
            filled.signal();
        } finally {
            lock.unlock();
        }
        taker.join();
        return counter == 3;
    }

    public boolean conditionReleases() throws Exception {
        var lock = new ReentrantReadWriteLock().writeLock();
        Condition never = lock.newCondition();
        Thread waiter = Thread.startVirtualThread(() -> {
            lock.lock();
            try {
                counter = 1;
                never.await(10, TimeUnit.MILLISECONDS);
                counter++;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                lock.unlock();
            }
        });
        Thread.sleep(5);
        lock.lock();
        counter += 10;
        lock.unlock();
        waiter.join();
        return counter == 12;
    }

    public boolean stampedLockSeenAsOthers() throws Exception {
        StampedLock lock = new StampedLock();
        ReadWriteLock both = lock.asReadWriteLock();
        Thread reader = Thread.startVirtualThread(() -> {
            both.writeLock().lock();
            counter++;
            both.writeLock().unlock();
            lock.asReadLock().lock();
            int seen = counter;
            lock.asReadLock().unlock();
            if (seen < 1) {
                throw new IllegalStateException();
            }
        });
        long stamp = lock.writeLock();
        counter++;
        lock.unlockWrite(stamp);
        reader.join();
        return counter == 2;
    }

    private static final ReentrantLock SHARED = new ReentrantLock();
    private static final Condition NEVER = SHARED.newCondition();

    public boolean conditionMadeWithItsClass() throws Exception {
        Thread waiter = Thread.startVirtualThread(() -> {
            SHARED.lock();
            try {
                counter = 1;
                NEVER.awaitNanos(10_000_000);
                counter++;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                SHARED.unlock();
            }
        });
        Thread.sleep(5);
        SHARED.lock();
        counter += 10;
        SHARED.unlock();
        waiter.join();
        return counter == 12;
    }

    public boolean semaphoreAsMutex() throws Exception {
        Semaphore mutex = new Semaphore(1);
        Twice.run(() -> {
            mutex.acquireUninterruptibly();
            counter++;
            mutex.release();
        });
        return counter == 2;
    }
}
