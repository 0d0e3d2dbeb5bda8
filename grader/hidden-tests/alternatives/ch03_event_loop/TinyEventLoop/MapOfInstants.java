/* A sorted map from each instant to its callbacks, and a lock's condition to wait on. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TinyEventLoop {

    private final TreeMap<Long, Deque<Runnable>> due = new TreeMap<>();
    private final Lock lock = new ReentrantLock();
    private final Condition never = lock.newCondition();
    private boolean going;

    void callSoon(Runnable callback) {
        ask(System.nanoTime(), callback);
    }

    void callLater(Duration delay, Runnable callback) {
        ask(System.nanoTime() + delay.toNanos(), callback);
    }

    private void ask(long instant, Runnable callback) {
        due.computeIfAbsent(instant, key -> new ArrayDeque<>()).add(callback);
    }

    void run() throws InterruptedException {
        for (going = true; going && !due.isEmpty(); ) {
            waitUntil(due.firstKey());
            runOne(due.firstEntry());
        }
    }

    private void waitUntil(long instant) throws InterruptedException {
        lock.lock();
        try {
            long left = instant - System.nanoTime();
            while (left > 0) {
                left = never.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void runOne(Map.Entry<Long, Deque<Runnable>> first) {
        Runnable callback = first.getValue().remove();
        if (first.getValue().isEmpty()) {
            due.remove(first.getKey());
        }
        try {
            callback.run();
        } catch (RuntimeException e) {
            System.out.println("loop: " + e);
        }
    }

    void stop() {
        going = false;
    }
}
