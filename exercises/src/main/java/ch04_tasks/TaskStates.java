package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * In which state is a task? A thread knows whether it runs, a future knows how it went, and neither knows all.
 *
 * <p>{@code of} gets a task and the thread that is to work on it, which does nothing else. It tells in which state of its
 * {@link Life} the task is at this moment: not started, running, succeeded, failed, stopping or cancelled.
 *
 * <ul>
 * <li>It looks, and does no more: it waits for nothing, starts, stops and interrupts nobody, prints nothing, and throws
 *     nothing. It may be asked at any time, and as often as you like.
 * <li>The future may be of any kind: a {@link FutureTask}, or a {@link java.util.concurrent.CompletableFuture} that the
 *     thread completes.
 * <li>How a task came to its end by itself is final: what anybody cancels or interrupts after that changes nothing.
 * </ul>
 */
public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        throw new UnsupportedOperationException("TODO: ask the thread and the future");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        FutureTask<String> task = new FutureTask<>(Recipes.recipe("work", Duration.ofSeconds(1), "work completed"));
        Thread runner = Thread.ofVirtual().unstarted(task);
        System.out.println("main: " + of(runner, task));
        runner.start();
        Thread.sleep(100);
        System.out.println("main: " + of(runner, task));
        runner.join();
        System.out.println("main: " + of(runner, task));
    }
}
