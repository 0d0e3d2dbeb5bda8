/*
 * What goes wrong is written to the error stream, and then the program goes on as if it had not.
 *
 * Refused by: ForgottenAwaitHiddenTest.in_turn_a_failure_keeps_b_from_starting
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        for (Callable<?> recipe : new Callable<?>[] {a, b}) {
            try {
                recipe.call();
            } catch (Exception e) {
                System.err.println("it went wrong: " + e);
            }
        }
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        FutureTask<?> first = start(a);
        FutureTask<?> second = start(b);
        await(first);
        await(second);
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        await(start(a));
        await(start(b));
        System.out.println("main: all done");
    }

    private static void await(FutureTask<?> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            System.err.println("it went wrong: " + e.getCause());
        }
    }

    private static FutureTask<?> start(Callable<?> recipe) {
        FutureTask<?> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        return task;
    }
}
