/*
 * The example, word for word: always the World, always one second.
 *
 * Refused by: HelloHiddenTest.each_recipe_keeps_its_own_name_and_pause
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println("World: hello");
            Thread.sleep(1000);
            System.out.println("World: nice to meet you");
            return "Hello, World!";
        };
    }
}
