/*
 * run() starts no thread: it is an ordinary call, and b has to wait until a has returned.
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
        FutureTask<?> first = new FutureTask<>(a);
        FutureTask<?> second = new FutureTask<>(b);
        new Thread(first).run();
        new Thread(second).run();
        first.get();
        second.get();
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        together(a, b);
    }
}
