/* An executor for each way: a pool of one, a pool of two, a pool of one each. */
package ch02_coroutines;

import static java.util.concurrent.Executors.newFixedThreadPool;
import static java.util.concurrent.Executors.newSingleThreadExecutor;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService thread = newSingleThreadExecutor()) {
            thread.submit(a).get();
            thread.submit(b).get();
        }
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService threads = newFixedThreadPool(2)) {
            Future<?> first = threads.submit(a);
            Future<?> second = threads.submit(b);
            second.get();
            first.get();
        }
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        try (ExecutorService thread = newSingleThreadExecutor()) {
            thread.submit(a).get();
        }
        try (ExecutorService thread = newSingleThreadExecutor()) {
            thread.submit(b).get();
        }
        System.out.println("main: all done");
    }
}
