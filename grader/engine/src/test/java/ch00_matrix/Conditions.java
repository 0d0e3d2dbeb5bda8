package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Conditions of a lock. */
final class Conditions {
    private Conditions() {}

    /** Waits for the condition, holding its lock. */
    private interface Waiting {
        Object await(Condition condition) throws Exception;
    }

    static List<Call> calls() {
        return List.of(
                call(
                        "Condition.await, signalled",
                        ms(1),
                        null,
                        () -> signalled(condition -> {
                            condition.await();
                            return null;
                        })),
                call(
                        "Condition.await(limit), signalled",
                        ms(1),
                        true,
                        () -> signalled(c -> c.await(5 * NS, NANOSECONDS))),
                call(
                        "Condition.awaitNanos, signalled",
                        ms(1),
                        ns(5).minus(ms(1)),
                        () -> signalled(c -> Duration.ofNanos(c.awaitNanos(5 * NS)))),
                call("Condition.awaitUntil, signalled", ms(1), true, () -> signalled(c -> c.awaitUntil(date(5)))),
                call(
                        "Condition.awaitUninterruptibly, signalled",
                        ms(1),
                        null,
                        () -> signalled(condition -> {
                            condition.awaitUninterruptibly();
                            return null;
                        })),
                call("Condition.await(limit), given up", ns(2), false, () -> alone(c -> c.await(2 * NS, NANOSECONDS))),
                call("Condition.awaitNanos, given up", ns(2), true, () -> alone(c -> c.awaitNanos(2 * NS) <= 0)),
                call("Condition.awaitUntil, given up", ms(2), false, () -> alone(c -> c.awaitUntil(date(2)))),
                call(
                        "Condition.await, interrupted",
                        ms(1),
                        InterruptedException.class,
                        () -> alone(condition -> {
                            Others.after(1, Thread.currentThread()::interrupt);
                            condition.await();
                            return "waited on";
                        })),
                call("Condition.await of a write lock", ns(2), false, () -> {
                    Lock lock = new ReentrantReadWriteLock().writeLock();
                    lock.lock();
                    return lock.newCondition().await(2 * NS, NANOSECONDS);
                }),
                call("Condition.signalAll wakes two", ms(1), Conditions::signalAllOfTwo));
    }

    private static Date date(int beats) {
        return new Date(Clock.systemUTC().millis() + beats * MS);
    }

    private static Object alone(Waiting waiting) throws Exception {
        var lock = new ReentrantLock();
        lock.lock();
        try {
            return waiting.await(lock.newCondition());
        } finally {
            lock.unlock();
        }
    }

    /** Waits, signalled after one beat. */
    private static Object signalled(Waiting waiting) throws Exception {
        var lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        lock.lock();
        try {
            Others.after(1, () -> {
                lock.lock();
                condition.signal();
                lock.unlock();
            });
            return waiting.await(condition);
        } finally {
            lock.unlock();
        }
    }

    private static void signalAllOfTwo() throws InterruptedException {
        var lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        lock.lock();
        Thread other = Others.start(() -> {
            lock.lock();
            condition.await();
            lock.unlock();
        });
        Others.after(1, () -> {
            lock.lock();
            condition.signalAll();
            lock.unlock();
        });
        condition.await();
        lock.unlock();
        other.join();
    }
}
