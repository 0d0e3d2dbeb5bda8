/* A list that is kept sorted by inserting each callback behind its equals; the thread is parked. */
package ch03_event_loop;

import java.time.Duration;
import java.util.LinkedList;
import java.util.concurrent.locks.LockSupport;

public class TinyEventLoop {

    private record Callback(long due, Runnable action) {}

    private final LinkedList<Callback> callbacks = new LinkedList<>();
    private boolean stopping;

    void callSoon(Runnable action) {
        insert(new Callback(System.nanoTime(), action));
    }

    void callLater(Duration delay, Runnable action) {
        insert(new Callback(System.nanoTime() + delay.toNanos(), action));
    }

    private void insert(Callback callback) {
        int place = callbacks.size();
        while (place > 0 && callbacks.get(place - 1).due - callback.due > 0) {
            place--;
        }
        callbacks.add(place, callback);
    }

    void run() throws InterruptedException {
        stopping = false;
        while (!stopping && !callbacks.isEmpty()) {
            long left = callbacks.getFirst().due - System.nanoTime();
            if (left > 0) {
                LockSupport.parkNanos(this, left);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                continue;
            }
            try {
                callbacks.removeFirst().action.run();
            } catch (RuntimeException e) {
                System.out.println("loop: " + e);
            }
        }
    }

    void stop() {
        stopping = true;
    }
}
