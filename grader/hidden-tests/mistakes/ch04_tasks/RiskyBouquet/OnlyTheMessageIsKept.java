/*
 * Throws a failure of its own with the same message. What has really happened, and where, is lost.
 *
 * Refused by: RiskyBouquetHiddenTest.the_first_failure_is_told_when_it_happens
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
        ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor();
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
            throw new IllegalStateException(e.getMessage());
        } catch (InterruptedException e) {
            stop(garden);
            throw e;
        } finally {
            garden.shutdown();
        }
    }

    private static void stop(ExecutorService garden) {
        garden.shutdownNow();
        garden.close();
    }
}
