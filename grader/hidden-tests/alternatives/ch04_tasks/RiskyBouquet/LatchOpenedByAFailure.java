/* A latch with a count for each flower. A failure opens it all at once. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        CountDownLatch blooming = new CountDownLatch(flowers.size());
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<FutureTask<T>> tasks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> flower : flowers) {
            FutureTask<T> task = new FutureTask<>(flower) {
                @Override
                protected void done() {
                    if (state() == State.FAILED) {
                        first.compareAndSet(null, exceptionNow());
                        flowers.forEach(_ -> blooming.countDown());
                    }
                    blooming.countDown();
                }
            };
            tasks.add(task);
            threads.add(Thread.ofVirtual().start(task));
        }
        boolean stop = true;
        try {
            blooming.await();
            stop = first.get() != null && stopTheRest;
        } finally {
            if (stop) {
                threads.forEach(Thread::interrupt);
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        }
        if (first.get() != null) {
            throw new Exception("a flower has failed", first.get());
        }
        List<T> bouquet = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            bouquet.add(task.get());
        }
        return bouquet;
    }
}
