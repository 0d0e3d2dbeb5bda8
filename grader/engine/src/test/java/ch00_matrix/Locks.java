package ch00_matrix;

import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** The locks of {@code java.util.concurrent.locks}, held by another thread. */
final class Locks {
    private Locks() {}

    static List<Call> calls() {
        return List.of(
                call(
                        "ReentrantLock.lock",
                        ms(2),
                        () -> held(new ReentrantLock(), 2).lock()),
                call(
                        "ReentrantLock.lock of a fair lock",
                        ms(2),
                        () -> held(new ReentrantLock(true), 2).lock()),
                call("ReentrantLock.lock again", ms(0), 2, () -> {
                    var lock = new ReentrantLock();
                    lock.lock();
                    lock.lock();
                    return lock.getHoldCount();
                }),
                call("ReentrantLock.lockInterruptibly, interrupted", ms(1), InterruptedException.class, () -> {
                    Lock lock = held(new ReentrantLock(), 5);
                    Others.after(1, Thread.currentThread()::interrupt);
                    lock.lockInterruptibly();
                    return "locked";
                }),
                call(
                        "ReentrantLock.tryLock",
                        ms(0),
                        false,
                        () -> held(new ReentrantLock(), 2).tryLock()),
                call(
                        "ReentrantLock.tryLock(limit), given up",
                        ns(2),
                        false,
                        () -> tryFor(held(new ReentrantLock(), 5), 2)),
                call(
                        "ReentrantLock.tryLock(limit), locked",
                        ms(2),
                        true,
                        () -> tryFor(held(new ReentrantLock(), 2), 5)),
                call("ReadLock.lock", ms(2), () -> writing(2).readLock().lock()),
                call(
                        "ReadLock.lock beside a reader",
                        ms(0),
                        () -> reading(2).readLock().lock()),
                call(
                        "ReadLock.tryLock(limit), given up",
                        ns(2),
                        false,
                        () -> tryFor(writing(5).readLock(), 2)),
                call(
                        "ReadLock.tryLock(limit), locked",
                        ms(2),
                        true,
                        () -> tryFor(writing(2).readLock(), 5)),
                call("WriteLock.lock", ms(2), () -> reading(2).writeLock().lock()),
                call(
                        "WriteLock.tryLock(limit), given up",
                        ns(2),
                        false,
                        () -> tryFor(reading(5).writeLock(), 2)),
                call(
                        "WriteLock.tryLock(limit), locked",
                        ms(2),
                        true,
                        () -> tryFor(reading(2).writeLock(), 5)),
                call(
                        "StampedLock.writeLock",
                        ms(2),
                        true,
                        () -> StampedLock.isWriteLockStamp(stampedReading(2).writeLock())),
                call(
                        "StampedLock.readLock",
                        ms(2),
                        true,
                        () -> StampedLock.isReadLockStamp(stampedWriting(2).readLock())),
                call(
                        "StampedLock.tryWriteLock(limit), given up",
                        ns(2),
                        0L,
                        () -> stampedReading(5).tryWriteLock(2 * NS, NANOSECONDS)),
                call("StampedLock.tryWriteLock(limit), locked", ms(2), true, () -> {
                    StampedLock lock = stampedWriting(2);
                    return lock.validate(lock.tryWriteLock(5 * NS, NANOSECONDS));
                }),
                call(
                        "StampedLock.tryReadLock(limit), given up",
                        ns(2),
                        0L,
                        () -> stampedWriting(5).tryReadLock(2 * NS, NANOSECONDS)),
                call("StampedLock.tryReadLock(limit), locked", ms(2), true, () -> {
                    StampedLock lock = stampedWriting(2);
                    return lock.validate(lock.tryReadLock(5 * NS, NANOSECONDS));
                }),
                call("StampedLock.tryOptimisticRead", ms(0), false, () -> {
                    StampedLock lock = stampedWriting(2);
                    return lock.validate(lock.tryOptimisticRead());
                }),
                call("StampedLock.writeLockInterruptibly, interrupted", ms(1), InterruptedException.class, () -> {
                    StampedLock lock = stampedReading(5);
                    Others.after(1, Thread.currentThread()::interrupt);
                    return lock.writeLockInterruptibly();
                }),
                call(
                        "StampedLock.asReadLock().tryLock(limit)",
                        ns(2),
                        false,
                        () -> tryFor(stampedWriting(5).asReadLock(), 2)));
    }

    private static boolean tryFor(Lock lock, int beats) throws InterruptedException {
        return lock.tryLock(beats * NS, NANOSECONDS);
    }

    private static Lock held(Lock lock, int beats) throws InterruptedException {
        Others.hold(lock, beats);
        return lock;
    }

    private static ReadWriteLock reading(int beats) throws InterruptedException {
        var lock = new ReentrantReadWriteLock();
        Others.hold(lock.readLock(), beats);
        return lock;
    }

    private static ReadWriteLock writing(int beats) throws InterruptedException {
        var lock = new ReentrantReadWriteLock();
        Others.hold(lock.writeLock(), beats);
        return lock;
    }

    private static StampedLock stampedReading(int beats) throws InterruptedException {
        var lock = new StampedLock();
        Others.hold(lock.asReadLock(), beats);
        return lock;
    }

    private static StampedLock stampedWriting(int beats) throws InterruptedException {
        var lock = new StampedLock();
        Others.hold(lock.asWriteLock(), beats);
        return lock;
    }
}
