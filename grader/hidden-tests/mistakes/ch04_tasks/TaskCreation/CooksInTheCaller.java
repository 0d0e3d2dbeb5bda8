/*
 * A FutureTask that the caller runs itself is a task in name only: when it is introduced, it is done.
 *
 * Refused by: TaskCreationHiddenTest.any_recipe_and_any_peek
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        FutureTask<T> task = new FutureTask<>(recipe);
        task.run();
        System.out.println("main: " + name + " is a task, done = " + task.isDone());
        Thread.sleep(peek);
        System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
