/*
 * A FutureTask keeps the outcome, and a virtual thread of its own works on it: the thread is joined, the task is
 * asked.
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
        Thread cook = Thread.startVirtualThread(task);
        try {
            System.out.println("main: " + name + " is a task, done = " + task.isDone());

            Thread.sleep(peek);
            System.out.println("main: " + name + " at the peek, done = " + task.isDone());

            cook.join();
        } catch (InterruptedException e) {
            task.cancel(true);
            cook.join();
            throw e;
        }
        String end = task.state() == Future.State.SUCCESS ? " gives " + task.resultNow() : " failed";
        System.out.println("main: " + name + end + ", done = " + task.isDone());
        return task;
    }
}
