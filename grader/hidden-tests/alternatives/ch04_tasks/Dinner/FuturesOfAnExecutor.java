/*
 * An executor with a virtual thread for each recipe; the futures know who is done, and the closing brace sees to
 * it that nothing is left running.
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
        List<T> dinner = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dinner.add(recipe.call());
        }
        return dinner;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> tasks = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                tasks.add(kitchen.submit(recipe));
            }
            tellHowManyAreDone(tasks);
            List<T> dinner = new ArrayList<>();
            for (Future<T> task : tasks) {
                dinner.add(waitFor(task, kitchen));
                tellHowManyAreDone(tasks);
            }
            return dinner;
        }
    }

    private static <T> T waitFor(Future<T> task, ExecutorService kitchen) throws Exception {
        try {
            return task.get();
        } catch (InterruptedException e) {
            kitchen.shutdownNow(); // nobody is going to eat it
            throw e;
        }
    }

    private static <T> void tellHowManyAreDone(List<Future<T>> tasks) {
        long done = tasks.stream().filter(Future::isDone).count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
