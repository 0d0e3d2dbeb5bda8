package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Look at a dish now and then while it cooks. When it takes too long, call it off.
 *
 * <p>{@code watch(cooking, 3, Duration.ofMillis(750))} starts the cooking, once, and looks at it three times, 750
 * milliseconds apart: after 750, 1500 and 2250 milliseconds. Each look prints what it finds, such as {@code monitor: look
 * 1, done = false}.
 *
 * <ul>
 * <li>The first look that finds the dish ready is the last one: its result is returned there and then. A dish that gets
 *     ready between two looks is noticed at the next one, not before.
 * <li>If a look finds that the cooking has failed, it is the last one, too: the caller gets the failure there and then, as
 *     it is or as the cause of another.
 * <li>If even the last look finds it cooking, it is called off there and then: first {@code monitor: cancelling} is
 *     printed, then the cooking is interrupted, and once it has really ended, {@code monitor: cancelled} is printed and an
 *     empty result is returned. Between interrupt and end it may take its time to clean up. What it gives or throws after
 *     all does not matter any more.
 * <li>If the caller is interrupted between two looks, the cooking is interrupted, and once it has really ended, the caller
 *     gets an {@link InterruptedException}. Nothing more is printed.
 * </ul>
 *
 * <p>There is at least one look, the time between looks is a whole number of milliseconds and not zero, and a dish is never
 * null. When {@code watch} is over, no thread of yours is left running.
 */
public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        throw new UnsupportedOperationException("TODO: start the cooking, look at it, call it off if it takes too long");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> stew = Recipes.inSteps("stew", 5, Duration.ofSeconds(1), "a gourmet meal");
        System.out.println("main: " + watch(stew, 3, Duration.ofMillis(750)));
        System.out.println("main: " + watch(stew, 8, Duration.ofMillis(750)));
    }
}
