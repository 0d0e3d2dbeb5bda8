/* Plain threads fill their places in an array; the caller waits at a condition until somebody has something to tell. */
package ch05_waiting_strategies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        Desk<T> desk = new Desk<>(parts.size());
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            workers.add(Thread.startVirtualThread(() -> {
                try {
                    desk.ready(place, parts.get(place).call());
                } catch (Exception e) {
                    desk.failed(e);
                }
            }));
        }
        try {
            int told = 0;
            for (T next = desk.next(); next != null; next = desk.next()) {
                progress.accept(next, ++told);
            }
        } finally {
            workers.forEach(Thread::interrupt);
            for (Thread worker : workers) {
                worker.join();
            }
        }
        if (desk.failure != null) {
            throw desk.failure;
        }
        return desk.results;
    }

    private static final class Desk<T> {

        private final Lock lock = new ReentrantLock();
        private final Condition news = lock.newCondition();
        private final Queue<T> untold = new ArrayDeque<>();
        private final List<T> results;
        private Exception failure;
        private int atWork;

        Desk(int parts) {
            this.atWork = parts;
            this.results = new ArrayList<>(Collections.nCopies(parts, null));
        }

        void ready(int place, T result) {
            ended(() -> {
                results.set(place, result);
                untold.add(result);
            });
        }

        void failed(Exception e) {
            ended(() -> failure = e);
        }

        private void ended(Runnable change) {
            lock.lock();
            try {
                change.run();
                atWork--;
                news.signal();
            } finally {
                lock.unlock();
            }
        }

        /** The next one to be told, or null when there is none to come. */
        T next() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (untold.isEmpty() && atWork > 0) {
                    news.await();
                }
                return untold.poll();
            } finally {
                lock.unlock();
            }
        }
    }
}
