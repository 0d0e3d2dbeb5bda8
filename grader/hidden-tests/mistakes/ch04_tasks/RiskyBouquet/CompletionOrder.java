/*
 * Takes the flowers as they come, so they stand in the order in which they bloomed.
 *
 * Refused by: RiskyBouquetHiddenTest.any_bouquet_may_bloom
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
            flowers.forEach(asTheyEnd::submit);
            List<T> bouquet = new ArrayList<>();
            while (bouquet.size() < flowers.size()) {
                bouquet.add(asTheyEnd.take().get());
            }
            return bouquet;
        } catch (ExecutionException e) {
            if (stopTheRest) {
                stop(garden);
            }
            throw e;
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
