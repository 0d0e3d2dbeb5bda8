/* Keeps the FutureTasks of the given program and does what it forgot: somebody runs each of them, and somebody asks it
 * how it ended. Only who runs them, and when they are asked, is different in the three ways. */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        FutureTask<?> first = new FutureTask<>(a);
        first.run();
        first.get();
        FutureTask<?> second = new FutureTask<>(b);
        second.run();
        second.get();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        FutureTask<?> one = started(a);
        FutureTask<?> other = started(b);
        one.get();
        other.get();
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        started(a).get();
        started(b).get();
        System.out.println("main: all done");
    }

    private static FutureTask<?> started(Callable<?> recipe) {
        FutureTask<?> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        return task;
    }
}
