/*
 * The second line hangs on a timer. Who waits for it can be interrupted; the timer goes off all the same.
 *
 * Refused by: HelloHiddenTest.interrupted_in_its_pause_it_says_nothing_more
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println(name + ": hello");
            return CompletableFuture.supplyAsync(
                            () -> {
                                System.out.println(name + ": nice to meet you");
                                return "Hello, " + name + "!";
                            },
                            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS))
                    .get();
        };
    }
}
