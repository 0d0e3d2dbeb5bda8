package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Three chefs, one prize. Whoever is ready first wins, and then the others may put their knives down.
 *
 * <p>{@code winner} starts all chefs at once, however many they are, each of them once. As soon as the first is ready it
 * interrupts all the others, and it returns the dish of the winner when they have ended.
 *
 * <ul>
 * <li>A chef who is interrupted may need a while to clean up. Wait for that: when the contest is over, nobody works in your
 *     kitchen any longer.
 * <li>If two are ready at the very same instant, the dish of either will do.
 * <li>If the caller is interrupted while the chefs are cooking, all chefs are interrupted there and then, and the caller
 *     gets an {@link InterruptedException} when they have ended.
 * <li>Without chefs there is no contest: the caller gets an {@link IllegalArgumentException}.
 * </ul>
 *
 * <p>These chefs are masters. None of them fails, and none of them cooks in no time or serves null. Several contests may be
 * held at the same time, and none waits for another.
 *
 * <p>It prints nothing itself.
 */
public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        throw new UnsupportedOperationException("TODO: let all cook, take the first dish, and stop the others");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        String dish = winner(List.of(
                Recipes.recipe("chef A", Duration.ofSeconds(3), "a salad"),
                Recipes.recipe("chef B", Duration.ofSeconds(1), "a sandwich"),
                Recipes.recipe("chef C", Duration.ofSeconds(5), "a soup")));
        System.out.println("main: " + dish + " wins");
    }
}
