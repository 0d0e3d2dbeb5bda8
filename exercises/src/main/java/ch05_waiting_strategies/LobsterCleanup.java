package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Lobster for fifty dollars is in the pot when the customer leaves. Nobody eats it now, but somebody has to clean up.
 *
 * <p>{@code withCleanup} makes a recipe out of a recipe. Making it does nothing. Running it runs the cook, once, and
 * what happens next depends on how the cook ends:
 *
 * <ul>
 * <li>He gives something: that is what the recipe gives. Nothing is cleaned up.
 * <li>He fails: the recipe fails with the same failure, as it is. Nothing is cleaned up.
 * <li>He was stopped, which means that he ends with an {@link InterruptedException}: the cleanup is run, once, and when
 *     it is over, the same {@code InterruptedException} goes on, as it is. Whoever is further out wants to clean up,
 *     too, and whoever is waiting wants to know that this was stopped.
 * </ul>
 *
 * <p>The cleanup may take its time. The interrupt that has stopped the cook does not disturb it: if it sleeps, say, it
 * sleeps as long as it wants to. The recipe does not end before the cleanup has ended, so whoever waits for the end of
 * what he has stopped, waits for that, too.
 *
 * <p>If the cleanup fails itself, the {@code InterruptedException} goes on all the same. It carries the cleanup's
 * failure with it, as a {@linkplain Throwable#addSuppressed suppressed} one.
 *
 * <p>The recipe can be run as often as you like, also by several threads at once, and each run that was stopped cleans
 * up for itself. It prints nothing, and when it has ended, no thread of yours is left running.
 */
public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        throw new UnsupportedOperationException("TODO: return a recipe that cleans up when it is stopped");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> lobster = withCleanup(
                Recipes.recipe("lobster", Duration.ofSeconds(10), "a perfect lobster"),
                () -> System.out.println("cook: throws 50 dollars away"));
        FutureTask<String> cooking = new FutureTask<>(lobster);
        Thread kitchen = Thread.startVirtualThread(cooking);
        if (!kitchen.join(Duration.ofSeconds(5))) {
            kitchen.interrupt();
            kitchen.join();
            System.out.println("customer: gone");
        }
    }
}
