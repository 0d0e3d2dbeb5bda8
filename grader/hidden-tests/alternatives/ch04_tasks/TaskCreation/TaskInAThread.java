/* A FutureTask, started as a virtual thread; the end is told by catching what get() throws. */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws InterruptedException {
        tell(name + " is a recipe");
        FutureTask<T> task = new FutureTask<>(recipe);
        Thread.ofVirtual().name(name).start(task);
        tell(name + " is a task, done = " + task.isDone());
        TimeUnit.NANOSECONDS.sleep(peek.toNanos());
        tell(name + " at the peek, done = " + task.isDone());
        try {
            tell(name + " gives " + task.get() + ", done = " + task.isDone());
        } catch (ExecutionException e) {
            tell(name + " failed, done = " + task.isDone());
        }
        return task;
    }

    private static void tell(String what) {
        System.out.println("main: " + what);
    }
}
