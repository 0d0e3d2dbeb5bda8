/* Nobody is the caller here: each way picks the executor that works as it should (one thread, a thread for each), and
 * calls get() sooner or later. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService oneThread = Executors.newSingleThreadExecutor()) {
            oneThread.submit(a).get();
            oneThread.submit(b).get();
            System.out.println("main: all done");
        }
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<?> one = threads.submit(a);
            Future<?> other = threads.submit(b);
            one.get();
            other.get();
            System.out.println("main: all done");
        }
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        // Not a pool: that would give b the thread of a, and its thread locals.
        try (ExecutorService freshThreads = Executors.newThreadPerTaskExecutor(Thread::new)) {
            freshThreads.submit(a).get();
            freshThreads.submit(b).get();
            System.out.println("main: all done");
        }
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> a = Recipes.recipe("a", Duration.ofSeconds(2), "what a gives");
        Callable<String> b = Recipes.recipe("b", Duration.ofSeconds(1), "what b gives");
        inTurn(a, b);
        together(a, b);
        separately(a, b);
    }
}
