/* The peek is a task of its own, set on a scheduler when the recipe is started. */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        FutureTask<T> task = new FutureTask<>(recipe);
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(2)) {
            Future<?> peeking = threads.schedule(
                    () -> System.out.println("main: " + name + " at the peek, done = " + task.isDone()),
                    peek.toMillis(),
                    TimeUnit.MILLISECONDS);
            threads.execute(task);
            System.out.println("main: " + name + " is a task, done = " + task.isDone());
            peeking.get();
            end(name, task);
        }
        return task;
    }

    private static <T> void end(String name, FutureTask<T> task) throws InterruptedException {
        String end;
        try {
            end = "gives " + task.get();
        } catch (ExecutionException e) {
            end = "failed";
        }
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
    }
}
