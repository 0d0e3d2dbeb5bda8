/* The pause is a wait with a limit for something that never comes. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println(name + ": hello");
            if (new CountDownLatch(1).await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("nobody counts this latch down");
            }
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }
}
