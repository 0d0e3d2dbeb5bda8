package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Make a recipe for a greeting.
 *
 * <p>{@code hello("World", Duration.ofSeconds(1))} returns a recipe, at once, and nothing else happens: nothing is
 * printed and nothing is started. <em>Running</em> the recipe, with {@code call()},
 * <ol>
 * <li>prints {@code World: hello},
 * <li>waits for the pause, a whole number of milliseconds, maybe zero, without keeping a processor busy,
 * <li>prints {@code World: nice to meet you},
 * <li>and gives {@code "Hello, World!"}.
 * </ol>
 *
 * <p>A recipe can be run as often as you like, also by several threads at once: each run greets from the start, and
 * none waits for another.
 *
 * <p>A run that is interrupted in its pause ends at once with an {@link InterruptedException}. It never prints its
 * second line, and other runs go on.
 */
public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        throw new UnsupportedOperationException("TODO: return a recipe that greets when it is run");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> recipe = hello("World", Duration.ofSeconds(1));
        System.out.println("main: the recipe is made");
        System.out.println("main: it gave \"" + recipe.call() + "\"");
    }
}
