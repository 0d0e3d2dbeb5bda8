/* The pause is a CompletableFuture that a timer completes; who waits for it prints the second line. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println(name + ": hello");
            String result = new CompletableFuture<String>()
                    .completeOnTimeout("Hello, " + name + "!", pause.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
            System.out.println(name + ": nice to meet you");
            return result;
        };
    }
}
