/* Each part has a thread of its own, which tells its result itself: one lock is held around counting and telling.
Who tells is no longer at work, so an interrupt of the caller reaches only the threads that are. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        return new Computation<>(parts, progress).run();
    }

    private static final class Computation<T> {

        private final List<Thread> threads = new ArrayList<>();
        private final Set<Thread> atWork = new HashSet<>(); // guarded by itself
        private final T[] results;
        private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        private volatile boolean stopped;

        private final ReentrantLock bar = new ReentrantLock();
        private final ObjIntConsumer<T> progress; // guarded by bar
        private int told; // guarded by bar

        @SuppressWarnings("unchecked")
        Computation(List<Callable<T>> parts, ObjIntConsumer<T> progress) {
            this.progress = progress;
            results = (T[]) new Object[parts.size()];
            for (int i = 0; i < parts.size(); i++) {
                int index = i;
                threads.add(Thread.ofVirtual().unstarted(() -> workAndTell(index, parts.get(index))));
            }
            atWork.addAll(threads);
        }

        List<T> run() throws Exception {
            threads.forEach(Thread::start);
            try {
                for (Thread thread : threads) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                stop();
                throw e;
            }
            if (!failures.isEmpty()) {
                throw new ExecutionException(failures.element());
            }
            return Arrays.asList(results);
        }

        private void workAndTell(int index, Callable<T> part) {
            try {
                results[index] = part.call();
            } catch (Throwable e) {
                failures.add(e);
                return;
            } finally {
                synchronized (atWork) {
                    atWork.remove(Thread.currentThread());
                }
            }
            bar.lock();
            try {
                if (!stopped) {
                    progress.accept(results[index], ++told);
                }
            } finally {
                bar.unlock();
            }
        }

        private void stop() {
            stopped = true;
            synchronized (atWork) {
                atWork.forEach(Thread::interrupt);
            }
            boolean again = false;
            for (Thread thread : threads) {
                while (thread.isAlive()) {
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        again = true;
                    }
                }
            }
            if (again) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
