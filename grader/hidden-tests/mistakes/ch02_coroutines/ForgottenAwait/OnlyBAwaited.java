/*
 * Only b is waited for, so nobody knows whether a is done.
 *
 * Refused by: ForgottenAwaitHiddenTest.together_takes_the_slower_one
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
        start(a);
        start(b).get();
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        start(a).get();
        start(b).get();
        System.out.println("main: all done");
    }

    private static FutureTask<?> start(Callable<?> recipe) {
        FutureTask<?> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        return task;
    }
}
