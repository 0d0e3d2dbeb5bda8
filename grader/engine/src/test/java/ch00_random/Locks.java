package ch00_random;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;
import java.util.concurrent.locks.Lock;

/** Steps that hold locks. */
final class Locks {
    private Locks() {}

    static List<Step> steps() {
        return List.of(Locks::lock, Locks::tryLock, Locks::count, Locks::read, Locks::write, Locks::stamped);
    }

    private static void lock(Actor actor) throws InterruptedException {
        hold(actor, actor.oneOf(actor.world().locks));
    }

    private static void read(Actor actor) throws InterruptedException {
        hold(actor, actor.world().readWriteLock.readLock());
    }

    private static void write(Actor actor) throws InterruptedException {
        hold(actor, actor.world().readWriteLock.writeLock());
    }

    private static void hold(Actor actor, Lock lock) throws InterruptedException {
        lock.lock();
        try {
            actor.note("locked");
            Thread.sleep(actor.dice(5));
        } finally {
            lock.unlock();
        }
    }

    private static void tryLock(Actor actor) throws InterruptedException {
        Lock lock = actor.oneOf(actor.world().locks);
        boolean locked = lock.tryLock(actor.dice(10), MILLISECONDS);
        actor.note("locked " + locked);
        if (locked) {
            Thread.yield();
            lock.unlock();
        }
    }

    private static void count(Actor actor) {
        Lock lock = actor.world().locks.getLast();
        lock.lock();
        try {
            actor.note("counted " + actor.world().incrementPlain());
            Thread.yield();
            actor.note("counted " + actor.world().incrementPlain());
        } finally {
            lock.unlock();
        }
    }

    private static void stamped(Actor actor) throws InterruptedException {
        var lock = actor.world().stampedLock;
        boolean write = actor.dice(2) == 0;
        int limit = actor.dice(10);
        long stamp = write ? lock.tryWriteLock(limit, MILLISECONDS) : lock.tryReadLock(limit, MILLISECONDS);
        actor.note("stamped " + stamp);
        if (stamp != 0) {
            Thread.yield();
            lock.unlock(stamp);
        }
    }
}
