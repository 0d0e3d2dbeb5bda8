/*
 * An ExecutorCompletionService hands out the flowers in the order in which they end, so the first failure is met
 * when it happens. The two methods differ in what they do with the executor afterwards: let it run out, or stop it
 * and wait.
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return growAll(flowers, garden);
        } catch (InterruptedException e) {
            stop(garden); // it is the caller who was interrupted: a flower's own exception comes wrapped
            throw e;
        } finally {
            garden.shutdown();
        }
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return growAll(flowers, garden);
        } finally {
            stop(garden);
        }
    }

    private static <T> List<T> growAll(List<Callable<T>> flowers, ExecutorService garden) throws Exception {
        ExecutorCompletionService<T> blooming = new ExecutorCompletionService<>(garden);
        List<Future<T>> growing = new ArrayList<>();
        for (Callable<T> flower : flowers) {
            growing.add(blooming.submit(flower));
        }
        for (int i = 0; i < growing.size(); i++) {
            blooming.take().get();
        }
        List<T> bouquet = new ArrayList<>();
        for (Future<T> flower : growing) {
            bouquet.add(flower.resultNow());
        }
        return bouquet;
    }

    /** Not close(), which would interrupt the flowers once more if we were interrupted while they clean up. */
    private static void stop(ExecutorService garden) {
        garden.shutdownNow();
        boolean interrupted = false;
        while (!garden.isTerminated()) {
            try {
                garden.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
