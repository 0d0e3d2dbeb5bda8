/*
 * A task that has failed is not counted as done. But nobody works on it any more.
 *
 * Refused by: DinnerHiddenTest.together_a_failure_is_found_when_its_turn_comes
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            List<Future<T>> tasks = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                tasks.add(kitchen.submit(recipe));
            }
            tell(tasks);
            List<T> dishes = new ArrayList<>();
            for (Future<T> task : tasks) {
                dishes.add(task.get());
                tell(tasks);
            }
            return dishes;
        }
    }

    private static <T> void tell(List<Future<T>> tasks) {
        long done = tasks.stream()
                .filter(task -> task.state() == Future.State.SUCCESS)
                .count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
