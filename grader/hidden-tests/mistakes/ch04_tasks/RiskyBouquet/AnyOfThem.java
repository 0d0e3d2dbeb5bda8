/*
 * anyOf ends with whoever ends first, and that is mostly a flower that has bloomed. Then it waits for all.
 *
 * Refused by: RiskyBouquetHiddenTest.the_first_failure_is_told_when_it_happens
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
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
            List<CompletableFuture<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(CompletableFuture.supplyAsync(() -> grown(flower), garden));
            }
            CompletableFuture<?>[] all = growing.toArray(CompletableFuture[]::new);
            if (all.length > 0) {
                CompletableFuture.anyOf(all).get();
            }
            CompletableFuture.allOf(all).get();
            return growing.stream().map(CompletableFuture::join).toList();
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

    private static <T> T grown(Callable<T> flower) {
        try {
            return flower.call();
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }

    private static void stop(ExecutorService garden) {
        garden.shutdownNow();
        garden.close();
    }
}
