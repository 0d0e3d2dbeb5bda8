/* The recipe is a record: it keeps what it needs to know and no state, so any number of threads may call it at once.
 * It waits at a gate of its own that nobody opens, until the pause is over. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Hello {

    private record Greeting(String name, Duration pause) implements Callable<String> {

        @Override
        public String call() throws InterruptedException {
            say("hello");
            new CountDownLatch(1).await(pause.toMillis(), TimeUnit.MILLISECONDS);
            say("nice to meet you");
            return "Hello, " + name + "!";
        }

        private void say(String words) {
            System.out.println(name + ": " + words);
        }
    }

    static Callable<String> hello(String name, Duration pause) {
        return new Greeting(name, pause);
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> recipe = hello("World", Duration.ofSeconds(1));
        System.out.println("main: the recipe is made");
        System.out.println("main: it gave \"" + recipe.call() + "\"");
    }
}
