package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A customer has a train to catch: a salad within three minutes, or she is gone.
 *
 * <p>{@code serve} prints {@code customer: waiting}, then starts the dish, once, and waits for it, but no longer than
 * the customer's patience, which counts from the call.
 *
 * <ul>
 * <li>If the dish is ready in time, {@code customer: served} is printed as soon as it is, and it is returned.
 * <li>If the dish fails in time, the caller gets the failure as soon as it happens, as it is or as the cause of
 *     another, and nothing more is printed. It may fail with a {@link java.util.concurrent.TimeoutException} of its
 *     own, which has nothing to do with the customer's patience.
 * <li>Otherwise, when patience is at an end, the dish is interrupted, {@code customer: gone} is printed, and no dish is
 *     returned, all there and then.
 * <li>If the dish is ready at the very instant at which patience ends, the customer is served or gone at that instant,
 *     but not both, and what is printed and what is returned agree.
 * <li>If the caller is interrupted while the customer waits, the dish is interrupted, the caller gets an {@link
 *     InterruptedException} at once, and nothing more is printed.
 * </ul>
 *
 * <p>Besides the dish, {@code serve} returns how long the customer has waited until she was served or gone. Measure it,
 * to the millisecond at least.
 *
 * <p>A dish is never null, and when it is interrupted, it ends at once. Patience is a whole number of milliseconds and
 * not zero. Many customers may be served at the same time.
 *
 * <p><b>Switch the timer off.</b> When {@code serve} is over, nothing of it is left behind: no thread of yours is
 * running or waiting for a time to come, and no interrupt of yours reaches the caller, then or later. The same thread
 * may go on to serve the next customer.
 */
public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        throw new UnsupportedOperationException("TODO: serve the dish in time, or let the customer go");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Duration patience = Duration.ofSeconds(3);
        System.out.println("main: " + serve(Recipes.recipe("salad", Duration.ofSeconds(2), "a salad"), patience));
        System.out.println("main: " + serve(Recipes.recipe("salad", Duration.ofSeconds(4), "a salad"), patience));
    }
}
