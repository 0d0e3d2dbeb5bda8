package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * An orchid needs seven days to bloom. The gardener waits three and a half, and pulls it up.
 *
 * <p>{@code grow} starts the plant, once, and waits until it has bloomed, but no longer than the gardener's patience.
 *
 * <ul>
 * <li>If it blooms in time, its flower is returned as soon as it is there, and nothing is printed.
 * <li>If it fails in time, the caller gets the failure as soon as it happens, as it is or as the cause of another, and
 *     nothing is printed. Whatever the failure is, it has nothing to do with the gardener's patience: a plant may well
 *     fail with a {@link java.util.concurrent.TimeoutException} of its own.
 * <li>Otherwise {@code gardener: too slow} is printed when patience is at an end, and at the same moment the plant is
 *     interrupted. Once it has really ended, {@code gardener: removed} is printed and an empty result is returned. Between
 *     interrupt and end the plant may take its time. What it gives or throws after all does not matter any more.
 * <li>If it blooms at the very instant at which patience ends, it may be in time or too slow, but not both: either the
 *     flower is returned and nothing is printed, or both lines are printed and the result is empty.
 * <li>If the caller is interrupted while the plant grows, the plant is interrupted, and once it has really ended, the caller
 *     gets an {@link InterruptedException}. Nothing is printed.
 * </ul>
 *
 * <p>Patience is a whole number of milliseconds and not zero, and a flower is never null. When {@code grow} is over, no
 * thread of yours is left running.
 */
public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        throw new UnsupportedOperationException("TODO: grow the plant, and pull it up when patience is at an end");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> orchid = Recipes.inSteps("orchid", 7, Duration.ofSeconds(1), "a mature orchid");
        System.out.println("main: " + grow(orchid, Duration.ofMillis(3500)));
        System.out.println("main: " + grow(orchid, Duration.ofMillis(7500)));
    }
}
