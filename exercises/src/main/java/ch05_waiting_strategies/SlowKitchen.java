package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The customer leaves. Does the steak cook on, for nobody? That is for you to say: in Java nothing stops by itself.
 *
 * <p>Both methods start the steak, once, and wait for it, but no longer than the limit, which counts from the call. A
 * steak that is ready in time is returned as soon as it is. If it fails in time, the caller gets the failure as soon as
 * it happens, as it is or as the cause of another; that may be a {@link java.util.concurrent.TimeoutException} of its
 * own. What they differ in is what happens at the limit, when it is still cooking:
 *
 * <ul>
 * <li>{@code orStop} interrupts the steak. Once it has really ended, and not before, the caller gets a {@code
 *     TimeoutException}, as it is or as the cause of another. Between interrupt and end the steak may take its time.
 *     What it gives or throws after all does not matter any more.
 * <li>{@code orLetFinish} does not touch it. The caller gets a {@code TimeoutException} there and then, as it is or as
 *     the cause of another, and the steak cooks on. As soon as it is ready, {@code late} is given what it gave. If it
 *     fails by then, the failure goes nowhere, and {@code late} is not called.
 * </ul>
 *
 * <p>No steak is eaten twice, and none is thrown away: whatever steak {@code orLetFinish} has cooked is returned, or it
 * is given to {@code late}, once.
 *
 * <p>If the caller is interrupted while it waits, it gets an {@link InterruptedException}. {@code orStop} interrupts
 * the steak and waits for its end before; {@code orLetFinish} throws at once, and goes on as if it were the limit. A
 * steak that is ready at the very instant of the limit or of the interrupt may be in time or too late, but not both.
 *
 * <p>A steak is never null. The limit is a whole number of milliseconds and not zero. Many steaks may be cooked at the
 * same time. Neither method prints anything. When the steak has ended and has been given away, no thread of yours is
 * left running.
 */
public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        throw new UnsupportedOperationException("TODO: wait for the steak, and stop it at the limit");
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        throw new UnsupportedOperationException("TODO: wait for the steak, and let it cook on at the limit");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Duration limit = Duration.ofSeconds(3);
        Callable<String> steak = Recipes.recipe("steak", Duration.ofSeconds(5), "a grilled steak");
        try {
            orStop(limit, steak);
        } catch (Exception e) {
            System.out.println("customer: gone, because of " + e);
        }
        try {
            orLetFinish(limit, steak, dish -> System.out.println("cook: who wants " + dish + "?"));
        } catch (Exception e) {
            System.out.println("customer: gone, because of " + e);
        }
        System.out.println("main: is over");
    }
}
