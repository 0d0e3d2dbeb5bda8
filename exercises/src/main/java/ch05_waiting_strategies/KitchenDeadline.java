package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;

/**
 * The health inspector has a watch: at closing time this kitchen closes, ready or not.
 *
 * <p>{@code shift} does one step after the other, in the order of the list, each starting as soon as the one before it
 * has ended. A step may take as long as its own limit, which counts from its start, and all of them together as long as
 * {@code closing}, which counts from the call. Whichever comes first, counts.
 *
 * <ul>
 * <li>What a step gives in time is finished.
 * <li>A step that is still at work when its own limit is reached is interrupted. When it has really ended, it is the
 *     turn of the next one.
 * <li>The step that is still at work at closing time is interrupted. When it has really ended, the shift is over.
 * <li>A step that is ready at the very instant of its limit or of closing time may be in time or too late.
 * <li>No step starts at closing time or later.
 * <li>Between interrupt and end a step may take its time, and what it gives or throws after all does not matter. That
 *     time belongs to the shift: the inspector's watch does not stop while somebody clears up. It may even go on after
 *     closing time.
 * </ul>
 *
 * <p>{@code shift} returns what was finished, in the order of the list, as soon as the shift is over. If all steps have
 * ended before closing time, that is when the last one has.
 *
 * <p>If a step fails in time, the caller gets the failure as soon as it happens, as it is or as the cause of another,
 * and no other step starts. It may fail with a {@link java.util.concurrent.TimeoutException} of its own. If the caller
 * is interrupted, so is the step that is at work, and no other step starts; when that one has really ended, the caller
 * gets an {@link InterruptedException}.
 *
 * <p>What a step gives is never null. Limits are whole numbers of milliseconds and not zero. {@code shift} prints
 * nothing itself, and when it is over, no thread of yours is left running.
 */
public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        throw new UnsupportedOperationException("TODO: do one step after the other until closing time");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Step<String>> steps =
                List.of(step("salad", 2, 5), step("roast", 9, 3), step("soup", 4, 5), step("cake", 15, 20));
        System.out.println("main: " + shift(steps, Duration.ofSeconds(12)));
    }

    private static Step<String> step(String name, int takes, int limit) {
        return new Step<>(
                Recipes.recipe(name, Duration.ofSeconds(takes), "a good " + name), Duration.ofSeconds(limit));
    }
}
