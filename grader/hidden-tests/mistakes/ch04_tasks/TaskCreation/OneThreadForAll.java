/*
 * All tasks share one thread. The second one waits until the first is done.
 *
 * Refused by: TaskCreationHiddenTest.two_may_be_observed_at_the_same_time
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

public class TaskCreation {

    private static final Semaphore KITCHEN = new Semaphore(1);

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        FutureTask<T> task = new FutureTask<>(recipe);
        Thread cook = Thread.startVirtualThread(() -> {
            KITCHEN.acquireUninterruptibly();
            task.run();
            KITCHEN.release();
        });
        System.out.println("main: " + name + " is a task, done = " + task.isDone());
        Thread.sleep(peek);
        System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        cook.join();
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
