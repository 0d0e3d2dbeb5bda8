/*
 * Each recipe becomes a FutureTask in a virtual thread of its own, without an executor. So a failure is heard of
 * when its turn comes, and not only when the others have ended, too.
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dinner = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dinner.add(recipe.call());
        }
        return dinner;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        List<FutureTask<T>> tasks = recipes.stream().map(FutureTask::new).toList();
        tasks.forEach(Thread::startVirtualThread);
        try {
            tellHowManyAreDone(tasks);
            List<T> dinner = new ArrayList<>();
            for (FutureTask<T> task : tasks) {
                dinner.add(task.get());
                tellHowManyAreDone(tasks);
            }
            return dinner;
        } catch (InterruptedException e) {
            tasks.forEach(task -> task.cancel(true));
            throw e;
        }
    }

    private static void tellHowManyAreDone(List<? extends FutureTask<?>> tasks) {
        long done = tasks.stream().filter(FutureTask::isDone).count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
