/* Threads by hand. Each puts its end into a queue, good or bad; who stops interrupts the threads and joins them. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

public class RiskyBouquet {

    private record End<T>(int place, T flower, Throwable failure) {}

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        BlockingQueue<End<T>> ends = new LinkedBlockingQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < flowers.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> ends.add(grow(place, flowers.get(place)))));
        }
        List<T> bouquet = new ArrayList<>(Collections.nCopies(flowers.size(), null));
        for (int left = flowers.size(); left > 0; left--) {
            End<T> end;
            try {
                end = ends.take();
            } catch (InterruptedException e) {
                stop(threads);
                throw e;
            }
            if (end.failure() != null) {
                if (stopTheRest) {
                    stop(threads);
                }
                throw new ExecutionException(end.failure());
            }
            bouquet.set(end.place(), end.flower());
        }
        return bouquet;
    }

    private static <T> End<T> grow(int place, Callable<T> flower) {
        try {
            return new End<>(place, flower.call(), null);
        } catch (Throwable e) {
            return new End<>(place, null, e);
        }
    }

    private static void stop(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
