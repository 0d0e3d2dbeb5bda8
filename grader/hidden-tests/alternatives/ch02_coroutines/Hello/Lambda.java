/* The recipe is a lambda: all that it does stands in its body, and sleep() does the waiting and hears the interrupt. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            System.out.println(name + ": hello");
            Thread.sleep(pause);
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> recipe = hello("World", Duration.ofSeconds(1));
        System.out.println("main: the recipe is made");
        System.out.println("main: it gave \"" + recipe.call() + "\"");
    }
}
