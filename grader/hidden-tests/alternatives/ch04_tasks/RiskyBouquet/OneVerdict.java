/*
 * A latch for the verdict: it is opened by the first flower that fails, or by the last one that blooms. The
 * flowers grow in bare virtual threads, which can be interrupted and joined one by one.
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        Bed<T> bed = new Bed<>(flowers);
        try {
            return bed.bouquet();
        } catch (InterruptedException e) {
            bed.clear();
            throw e;
        }
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        Bed<T> bed = new Bed<>(flowers);
        try {
            return bed.bouquet();
        } finally {
            bed.clear();
        }
    }

    private static final class Bed<T> {

        private final CountDownLatch verdict = new CountDownLatch(1);
        private final AtomicReference<Throwable> firstFailure = new AtomicReference<>();
        private final AtomicInteger notInBloom;
        private final List<T> bloomed;
        private final List<Thread> threads = new ArrayList<>();

        Bed(List<Callable<T>> flowers) {
            notInBloom = new AtomicInteger(flowers.size());
            bloomed = new ArrayList<>(Collections.nCopies(flowers.size(), null));
            if (flowers.isEmpty()) {
                verdict.countDown();
            }
            for (Callable<T> flower : flowers) {
                int place = threads.size();
                threads.add(Thread.startVirtualThread(() -> grow(flower, place)));
            }
        }

        private void grow(Callable<T> flower, int place) {
            try {
                bloomed.set(place, flower.call());
                if (notInBloom.decrementAndGet() == 0) {
                    verdict.countDown();
                }
            } catch (Throwable failure) {
                firstFailure.compareAndSet(null, failure);
                verdict.countDown();
            }
        }

        List<T> bouquet() throws InterruptedException, ExecutionException {
            verdict.await();
            if (firstFailure.get() != null) {
                throw new ExecutionException(firstFailure.get()); // lest its InterruptedException be taken for ours
            }
            return bloomed;
        }

        /** Interrupts whoever still grows, and waits for the end of all, whatever happens to us meanwhile. */
        void clear() {
            threads.forEach(Thread::interrupt);
            boolean interrupted = false;
            for (Thread thread : threads) {
                while (thread.isAlive()) {
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
