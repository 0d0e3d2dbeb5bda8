/*
 * The peek is taken for a limit: what is not done by then is cancelled.
 *
 * Refused by: TaskCreationHiddenTest.the_task_is_left_to_itself
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = kitchen.submit(recipe);
            System.out.println("main: " + name + " is a task, done = " + task.isDone());
            Thread.sleep(peek);
            System.out.println("main: " + name + " at the peek, done = " + task.isDone());
            task.cancel(true);
            String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
            System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
            return task;
        }
    }
}
