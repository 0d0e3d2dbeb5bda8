/*
 * Separately is just another name for in turn: both run in the caller's own thread.
 *
 * Refused by: ForgottenAwaitHiddenTest.separately_takes_the_sum_in_fresh_threads
 */
package ch02_coroutines;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        a.call();
        b.call();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> task : List.<Future<?>>of(threads.submit(a), threads.submit(b))) {
                task.get();
            }
        }
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        inTurn(a, b);
    }
}
