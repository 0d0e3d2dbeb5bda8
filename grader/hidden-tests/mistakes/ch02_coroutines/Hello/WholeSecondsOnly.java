/*
 * toSeconds() cuts off what is less than a second: a pause of 1.25 s becomes one of 1 s.
 *
 * Refused by: HelloHiddenTest.pauses_are_kept_to_the_millisecond
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println(name + ": hello");
            TimeUnit.SECONDS.sleep(pause.toSeconds());
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }
}
