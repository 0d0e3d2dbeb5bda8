package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Put the eggs on and set the timer. When it rings they come off, done or not.
 *
 * <p>{@code within} runs the recipe, once, and waits for it, but no longer than the limit, which counts from the call.
 *
 * <ul>
 * <li>If the eggs are done in time, the caller gets what the recipe gave as soon as it is there. That may be null.
 * <li>If the recipe fails in time, the caller gets the failure as soon as it happens, as it is or as the cause of
 *     another. It may fail with a {@link java.util.concurrent.TimeoutException} of its own, and that one, too, is
 *     passed on.
 * <li>Otherwise the recipe is interrupted at the limit, and the caller gets a {@code TimeoutException} there and then,
 *     as it is or as the cause of another.
 * <li>If the eggs are done at the very instant at which the timer rings, the caller gets either of the two, the eggs or
 *     the {@code TimeoutException}, at that instant.
 * <li>If the caller is interrupted while it waits, the recipe is interrupted, and the caller gets an {@link
 *     InterruptedException} at once.
 * </ul>
 *
 * <p>Many eggs may be cooked at the same time, each with a limit of its own. The limit is a whole number of
 * milliseconds and not zero. A recipe that is interrupted ends at once.
 *
 * <p>It prints nothing itself. When it is over, nothing of it is left behind: no thread of yours is running, and no
 * interrupt of yours reaches the caller, then or later.
 */
public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        throw new UnsupportedOperationException("TODO: cook the eggs, but no longer than the limit");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Duration limit = Duration.ofSeconds(6);
        System.out.println("main: " + within(limit, Recipes.recipe("small eggs", Duration.ofSeconds(5), "soft eggs")));
        try {
            within(limit, Recipes.recipe("big eggs", Duration.ofSeconds(7), "soft eggs"));
        } catch (Exception e) {
            System.out.println("main: no eggs, because of " + e);
        }
    }
}
