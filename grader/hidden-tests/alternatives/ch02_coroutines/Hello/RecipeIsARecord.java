/* No lambda: the recipe is a class with a name, and what it needs to know are its components. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return new Greeting(name, pause);
    }

    private record Greeting(String name, Duration pause) implements Callable<String> {

        @Override
        public String call() throws InterruptedException {
            System.out.println(name + ": hello");
            Thread.sleep(pause);
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        }
    }
}
