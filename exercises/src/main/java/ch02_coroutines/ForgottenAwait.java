package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A brain teaser: what is wrong with {@link Forgetful}? Repair it in three ways.
 *
 * <ul>
 * <li>{@code inTurn}: a runs to its end, then b.
 * <li>{@code together}: a and b run at once.
 * <li>{@code separately}: a runs to its end, then b, each in a fresh thread, so that what one of them leaves in a
 *     {@link ThreadLocal} is seen neither by the other nor by the caller.
 * </ul>
 *
 * <p>Each way runs a and b once, prints {@code main: all done} as soon as both have ended, and returns.
 *
 * <p>If one of them fails, the caller gets the failure, as it is or as the cause of another, and {@code main: all done}
 * is not printed. Where b comes after a and a fails, b does not start; {@code together}, the other one may go on to its
 * end. When a and b have ended, no thread of yours is left running.
 */
public class ForgottenAwait {

    static void inTurn(Callable<?> a, Callable<?> b) throws Exception {
        throw new UnsupportedOperationException("TODO: run a, then b");
    }

    static void together(Callable<?> a, Callable<?> b) throws Exception {
        throw new UnsupportedOperationException("TODO: run a and b at once");
    }

    static void separately(Callable<?> a, Callable<?> b) throws Exception {
        throw new UnsupportedOperationException("TODO: run a, then b, each in a fresh thread");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> a = Recipes.recipe("a", Duration.ofSeconds(2), "what a gives");
        Callable<String> b = Recipes.recipe("b", Duration.ofSeconds(1), "what b gives");
        inTurn(a, b);
        together(a, b);
        separately(a, b);
    }
}
