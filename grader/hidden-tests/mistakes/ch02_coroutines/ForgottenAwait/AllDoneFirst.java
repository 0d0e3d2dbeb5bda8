/*
 * Both threads are started and none is waited for before "all done" is said.
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
        FutureTask<?> first = start(a);
        FutureTask<?> second = start(b);
        System.out.println("main: all done");
        first.get();
        second.get();
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
