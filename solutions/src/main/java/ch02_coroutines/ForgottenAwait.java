package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        a.call();
        b.call();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> aUnderWay = threads.submit(a);
            Future<?> bUnderWay = threads.submit(b);
            // close() would wait as well, but only get() tells of a failure.
            aUnderWay.get();
            bUnderWay.get();
        }
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        inAFreshThread(a);
        inAFreshThread(b);
        System.out.println("main: all done");
    }

    private static void inAFreshThread(Callable<?> recipe) throws Exception {
        // The same FutureTask that the forgetful program makes, but this one is run by someone and waited for.
        FutureTask<?> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        task.get();
    }

    static void main() throws Exception {
        Callable<String> a = Recipes.recipe("a", Duration.ofSeconds(2), "what a gives");
        Callable<String> b = Recipes.recipe("b", Duration.ofSeconds(1), "what b gives");
        inTurn(a, b);
        together(a, b);
        separately(a, b);
    }
}
