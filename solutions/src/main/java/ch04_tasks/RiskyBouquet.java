package ch04_tasks;

import java.time.Duration;
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
        // Not in a try with resources: its closing brace would wait for all of them, whatever happens.
        ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return gather(flowers, garden);
        } catch (ExecutionException failure) {
            if (stopTheRest) {
                stop(garden);
            }
            throw failure;
        } catch (InterruptedException interrupt) {
            stop(garden);
            throw interrupt;
        } finally {
            // Takes nothing more, and waits for nobody.
            garden.shutdown();
        }
    }

    private static <T> List<T> gather(List<Callable<T>> flowers, ExecutorService garden)
            throws ExecutionException, InterruptedException {
        ExecutorCompletionService<T> asTheyEnd = new ExecutorCompletionService<>(garden);
        List<Future<T>> growing = new ArrayList<>();
        for (Callable<T> flower : flowers) {
            growing.add(asTheyEnd.submit(flower));
        }
        for (int ended = 0; ended < growing.size(); ended++) {
            // Whoever ends next, and not who is next in the list: so a failure is noticed when it happens.
            asTheyEnd.take().get();
        }
        return growing.stream().map(Future::resultNow).toList();
    }

    private static void stop(ExecutorService garden) {
        garden.shutdownNow();
        // The interrupt was a request. Now wait until it has been met, even if somebody interrupts us meanwhile.
        garden.close();
    }

    static void main() throws Exception {
        List<Callable<String>> flowers = List.of(
                Recipes.recipe("rose", Duration.ofSeconds(2), "healthy rose"),
                Recipes.recipe("tulip", Duration.ofSeconds(1), "healthy tulip"),
                () -> {
                    Thread.sleep(1500);
                    throw new IllegalStateException("lily got plant disease!");
                });
        try {
            gather(flowers);
        } catch (Exception e) {
            System.out.println("main: " + e);
        }
        Thread.sleep(1000);
        try {
            gatherOrStop(flowers);
        } catch (Exception e) {
            System.out.println("main: " + e);
        }
        Thread.sleep(1000);
    }
}
