/*
 * The dishes come as they get ready, not in the order of the list.
 *
 * Refused by: DinnerHiddenTest.whoever_goes_first
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dishes.add(recipe.call());
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<T> ready = new ExecutorCompletionService<>(kitchen);
            List<Future<T>> tasks = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                tasks.add(ready.submit(recipe));
            }
            tell(tasks);
            List<T> dishes = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                dishes.add(ready.take().get());
                tell(tasks);
            }
            return dishes;
        }
    }

    private static <T> void tell(List<Future<T>> tasks) {
        long done = tasks.stream().filter(Future::isDone).count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
