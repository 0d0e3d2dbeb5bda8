/*
 * Keeps looking for failures while the others are stopped: what they throw then takes the place of the first.
 *
 * Refused by: RiskyBouquetHiddenTest.the_first_failure_stops_the_rest
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        record Ended<T>(T flower, Throwable failure) {}
        Object[] bouquet = new Object[flowers.size()];
        BlockingQueue<Ended<T>> ends = new LinkedBlockingQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < flowers.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    T flower = flowers.get(place).call();
                    bouquet[place] = flower;
                    ends.add(new Ended<>(flower, null));
                } catch (Throwable e) {
                    ends.add(new Ended<>(null, e));
                }
            }));
        }
        Throwable failure = null;
        try {
            for (int ended = 0; ended < flowers.size(); ended++) {
                Ended<T> next = ends.take();
                if (next.failure() != null) {
                    failure = next.failure();
                    if (!stopTheRest) {
                        break;
                    }
                    threads.forEach(Thread::interrupt);
                }
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
            throw e;
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return (List<T>) Arrays.asList(bouquet);
    }
}
