package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What waiting for everything costs, and what you get if you do not.
 *
 * <p>{@code everything} starts all recipes at once and returns what they gave, in the order of the list, as soon as all are
 * ready. If one fails, the caller gets the failure, as it is or as the cause of another, at the latest when all have ended.
 * The others may go on to their end, or be stopped.
 *
 * <p>{@code readyWithin} starts all recipes at once, too, but it waits no longer than the limit, which counts from the call. It
 * returns what the recipes that were ready in time gave, in the order of the list. That may be everything or nothing.
 *
 * <ul>
 * <li>At the limit all recipes that are not ready are interrupted, and what is ready is returned there and then.
 * <li>If all recipes have ended before, {@code readyWithin} returns as soon as they have.
 * <li>A recipe that fails in time is left out, and the others are not disturbed.
 * <li>What is ready at the very instant of the limit may be among the results or not.
 * <li>If the caller is interrupted while {@code readyWithin} waits, all recipes are interrupted, and the caller gets an
 *     {@link InterruptedException} at once.
 * </ul>
 *
 * <p>However many recipes there are, maybe none, each runs once. A recipe never gives null, and one that is interrupted ends
 * at once. The limit is a whole number of milliseconds and not zero. Both methods print nothing themselves, and when the
 * recipes have ended, no thread of yours is left running.
 */
public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        throw new UnsupportedOperationException("TODO: cook all at once, and wait for all");
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        throw new UnsupportedOperationException("TODO: cook all at once, and serve what is ready at the limit");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Callable<String>> menu = List.of(
                Recipes.recipe("salad", Duration.ofSeconds(2), "a salad"),
                Recipes.recipe("pizza", Duration.ofSeconds(15), "a pizza"),
                Recipes.recipe("dessert", Duration.ofSeconds(8), "a dessert"));
        System.out.println("main: " + readyWithin(menu, Duration.ofSeconds(5)));
        System.out.println("main: " + everything(menu));
    }
}
