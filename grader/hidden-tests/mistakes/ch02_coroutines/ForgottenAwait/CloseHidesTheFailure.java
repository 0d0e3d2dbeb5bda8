/*
 * The end of the try block waits for both, but nobody asks the futures how it went.
 *
 * Refused by: ForgottenAwaitHiddenTest.together_a_failure_reaches_the_caller
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        a.call();
        b.call();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(a);
            threads.submit(b);
        }
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        for (Callable<?> recipe : new Callable<?>[] {a, b}) {
            FutureTask<?> task = new FutureTask<>(recipe);
            Thread.startVirtualThread(task);
            task.get();
        }
        System.out.println("main: all done");
    }
}
