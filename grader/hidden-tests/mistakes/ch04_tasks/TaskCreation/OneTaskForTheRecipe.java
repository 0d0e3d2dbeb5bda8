/*
 * Whoever observes the same recipe again gets the task of the first time: nothing is cooked for him.
 *
 * Refused by: TaskCreationHiddenTest.the_same_recipe_again_is_another_task
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class TaskCreation {

    private static final Map<Callable<?>, FutureTask<?>> TASKS = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        FutureTask<T> task = (FutureTask<T>) TASKS.computeIfAbsent(recipe, FutureTask::new);
        Thread cook = Thread.startVirtualThread(task);
        System.out.println("main: " + name + " is a task, done = " + task.isDone());
        Thread.sleep(peek);
        System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        cook.join();
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
