/* Plain threads and join; a failure is carried over in an AtomicReference. */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        a.call();
        b.call();
        System.out.println("main: all done");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        Started first = Started.running(a);
        Started second = Started.running(b);
        first.await();
        second.await();
        System.out.println("main: all done");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        Started.running(a).await();
        Started.running(b).await();
        System.out.println("main: all done");
    }

    private record Started(Thread thread, AtomicReference<Exception> failure) {

        static Started running(Callable<?> recipe) {
            AtomicReference<Exception> failure = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                try {
                    recipe.call();
                } catch (Exception e) {
                    failure.set(e);
                }
            });
            thread.start();
            return new Started(thread, failure);
        }

        void await() throws Exception {
            thread.join();
            if (failure.get() != null) {
                throw failure.get();
            }
        }
    }
}
