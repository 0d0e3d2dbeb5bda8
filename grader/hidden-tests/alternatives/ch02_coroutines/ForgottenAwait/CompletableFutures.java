/* Three shapes of CompletableFuture: thenRun for in turn, allOf for together, a fresh thread as the executor. */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

public class ForgottenAwait {

    private static final Executor FRESH_THREAD = Thread::startVirtualThread;

    static void inTurn(Callable<?> a, Callable<?> b) {
        CompletableFuture.runAsync(running(a)).thenRun(running(b)).join();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) {
        CompletableFuture.allOf(CompletableFuture.runAsync(running(a)), CompletableFuture.runAsync(running(b)))
                .join();
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) {
        CompletableFuture.runAsync(running(a), FRESH_THREAD)
                .thenRunAsync(running(b), FRESH_THREAD)
                .join();
        System.out.println("main: all done");
    }

    private static Runnable running(Callable<?> recipe) {
        return () -> {
            try {
                recipe.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        };
    }
}
