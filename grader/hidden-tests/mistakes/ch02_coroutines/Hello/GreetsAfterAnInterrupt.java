/*
 * The interrupt is caught, politely remembered, and then the run goes on as if nothing had happened.
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
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }
}
