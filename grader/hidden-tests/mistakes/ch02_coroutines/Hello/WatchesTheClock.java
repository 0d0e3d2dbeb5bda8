/*
 * The pause is a loop that looks at the clock: it keeps a processor busy, and hears no interrupt.
 *
 * Refused by: HelloHiddenTest.interrupted_in_its_pause_it_says_nothing_more
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println(name + ": hello");
            long start = System.nanoTime();
            while (System.nanoTime() - start < pause.toNanos()) {
                Thread.onSpinWait();
            }
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }
}
