package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        // All the work is inside the lambda, so making the recipe costs nothing. It keeps no state between runs either:
        // that is why it can be run again, and by several threads at once.
        return () -> {
            System.out.println(name + ": hello");
            // Not caught: whoever interrupts the pause wants no second line.
            Thread.sleep(pause);
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }

    static void main() throws Exception {
        Callable<String> recipe = hello("World", Duration.ofSeconds(1));
        System.out.println("main: the recipe is made");
        System.out.println("main: it gave \"" + recipe.call() + "\"");
    }
}
