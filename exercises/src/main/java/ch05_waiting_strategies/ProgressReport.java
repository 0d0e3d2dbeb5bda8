package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ObjIntConsumer;

/**
 * A long computation in many parts, and somebody who watches the bar grow: one of four, two of four. He gets nervous when it
 * stands still, and even more so when it jumps or goes back.
 *
 * <p>{@code run} starts all parts at once, however many they are, maybe none, and each of them once. Whenever a part is ready,
 * {@code progress} is told what it gave, and how many have been told with it. When all have ended and the last report is
 * over, {@code run} returns what they gave, in the order of the list.
 *
 * <ul>
 * <li><b>One, two, three:</b> the numbers are told in this order, none twice and none left out, also when several parts are
 *     ready at the very same instant.
 * <li><b>One report at a time:</b> no call of {@code progress} begins before the one before it is over. But then it begins
 *     as soon as a part is ready. If several are waiting to be told, any of them may be next. Which thread calls does not
 *     matter; but {@code progress} is not made for several threads, so each call must see what the calls before it wrote.
 * <li>A report may take a while. No part waits for it: they all work on.
 * <li>A part that fails is not told and not counted, so the last number is never reached. It disturbs no other: these go on,
 *     and are told. When all have ended and the last report is over, the caller gets what was thrown, as it is or as the cause
 *     of another exception; if several have failed, any of them.
 * <li>If the caller is interrupted while it waits for a part, all parts at work are interrupted there and then. Nothing is
 *     told any more, and the caller gets an {@link InterruptedException} when they have ended; some may need a while to
 *     clean up.
 * <li>Several computations may be run at the same time or one after the other. Each begins with one, and none waits for
 *     another.
 * </ul>
 *
 * <p>What a part gives is never null, and {@code progress} never fails. It prints nothing itself. When it is over, no thread
 * of yours is left running.
 */
public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        throw new UnsupportedOperationException("TODO: run all parts, and tell how many are ready each time");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<String> results = run(
                List.of(
                        Recipes.recipe("part 1", Duration.ofSeconds(3), "one"),
                        Recipes.recipe("part 2", Duration.ofSeconds(1), "two"),
                        Recipes.recipe("part 3", Duration.ofSeconds(4), "three"),
                        Recipes.recipe("part 4", Duration.ofSeconds(2), "four")),
                (part, ready) -> System.out.println("bar: " + part + ", " + ready + " of 4"));
        System.out.println("main: " + results);
    }
}
