/* The tasks themselves count, at their very end, how many of them are done. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        try (ExecutorService cook = Executors.newSingleThreadExecutor()) {
            for (Callable<T> recipe : recipes) {
                dishes.add(cook.submit(recipe).get());
            }
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        AtomicInteger done = new AtomicInteger();
        List<Future<T>> tasks = new ArrayList<>();
        List<T> dishes = new ArrayList<>();
        try (ExecutorService cooks = Executors.newFixedThreadPool(Math.max(1, recipes.size()))) {
            recipes.forEach(recipe -> tasks.add(cooks.submit(() -> counted(recipe, done))));
            System.out.println("dinner: " + done + " of " + tasks.size() + " done");
            for (Future<T> task : tasks) {
                dishes.add(task.get());
                System.out.println("dinner: " + done + " of " + tasks.size() + " done");
            }
        }
        return dishes;
    }

    private static <T> T counted(Callable<T> recipe, AtomicInteger done) throws Exception {
        try {
            return recipe.call();
        } finally {
            done.incrementAndGet();
        }
    }
}
