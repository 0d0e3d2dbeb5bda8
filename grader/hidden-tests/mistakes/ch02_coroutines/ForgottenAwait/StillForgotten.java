/*
 * The recipes are wrapped in tasks, as before, and nobody runs the tasks.
 *
 * Refused by: ForgottenAwaitHiddenTest.in_turn_takes_the_sum
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        new FutureTask<>(a);
        new FutureTask<>(b);
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        inTurn(a, b);
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        inTurn(a, b);
    }
}
