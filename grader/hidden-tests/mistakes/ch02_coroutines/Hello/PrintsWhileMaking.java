/*
 * The first line is printed while the recipe is made. Nobody has run it yet.
 *
 * Refused by: HelloHiddenTest.making_a_recipe_does_nothing_however_long_you_wait
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        System.out.println(name + ": hello");
        return () -> {
            Thread.sleep(pause);
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }
}
