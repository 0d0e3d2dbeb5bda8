/*
 * Whoever ends last says "all done". But left[0]-- reads and then writes: two that end at once may both read 2, and
 * nobody says it.
 *
 * Refused by: ForgottenAwaitHiddenTest.all_done_is_the_last_word
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
        int[] left = {2};
        FutureTask<?> first = start(() -> counted(a, left));
        FutureTask<?> second = start(() -> counted(b, left));
        first.get();
        second.get();
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        start(a).get();
        start(b).get();
        System.out.println("main: all done");
    }

    private static Object counted(Callable<?> recipe, int[] left) throws Exception {
        Object result = recipe.call();
        left[0]--;
        if (left[0] == 0) {
            System.out.println("main: all done");
        }
        return result;
    }

    private static FutureTask<?> start(Callable<?> recipe) {
        FutureTask<?> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        return task;
    }
}
