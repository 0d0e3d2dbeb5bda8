/*
 * All bouquets grow in one garden, and when one of them fails, it is closed for all of them.
 *
 * Refused by: RiskyBouquetHiddenTest.bouquets_do_not_disturb_each_other
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        ExecutorService garden = garden();
        try {
            ExecutorCompletionService<T> asTheyEnd = new ExecutorCompletionService<>(garden);
            List<Future<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(asTheyEnd.submit(flower));
            }
            for (int ended = 0; ended < growing.size(); ended++) {
                asTheyEnd.take().get();
            }
            return growing.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            if (stopTheRest) {
                stop(garden);
            }
            throw e;
        } catch (InterruptedException e) {
            stop(garden);
            throw e;
        }
    }

    private static void stop(ExecutorService garden) {
        garden.shutdownNow();
        garden.close();
    }

    private static ExecutorService shared = Executors.newVirtualThreadPerTaskExecutor();

    private static synchronized ExecutorService garden() {
        if (shared.isShutdown()) {
            shared = Executors.newVirtualThreadPerTaskExecutor();
        }
        return shared;
    }
}
