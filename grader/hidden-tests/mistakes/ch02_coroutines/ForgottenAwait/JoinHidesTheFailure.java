/*
 * join() only says that a thread has ended, not how: the failure stays in a task that nobody asks.
 *
 * Refused by: ForgottenAwaitHiddenTest.separately_a_failure_keeps_b_from_starting
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        a.call();
        b.call();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        Thread first = Thread.startVirtualThread(new FutureTask<>(a));
        Thread second = Thread.startVirtualThread(new FutureTask<>(b));
        first.join();
        second.join();
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        Thread.startVirtualThread(new FutureTask<>(a)).join();
        Thread.startVirtualThread(new FutureTask<>(b)).join();
        System.out.println("main: all done");
    }
}
