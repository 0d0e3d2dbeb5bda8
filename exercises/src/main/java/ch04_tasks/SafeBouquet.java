package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One of three flowers fails. Keep the other two.
 *
 * <p>{@code gather} starts all flowers at once, however many they are, and waits until all have ended, well or badly. As
 * soon as they have, it returns what has become of each, in the order of the list.
 *
 * <ul>
 * <li>It is {@link Outcome.Bloomed} with what the flower gave, or {@link Outcome.Wilted} with what it threw. That may be
 *     anything: an exception or an error, even one that usually stands for a cancellation or is usually wrapped around
 *     others. Whatever it is, it stands there itself, neither wrapped nor unwrapped.
 * <li>No flower makes {@code gather} fail, and none disturbs the others.
 * <li>A recipe grows as many flowers as there are places in the list where it stands.
 * <li>It prints nothing itself. When it returns, no thread of yours is left running.
 * </ul>
 *
 * <p>{@code good} picks the flowers out of such a list, in the same order.
 */
public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        throw new UnsupportedOperationException("TODO: grow all flowers, and tell what has become of each");
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        throw new UnsupportedOperationException("TODO: pick those that have bloomed");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Outcome<String>> outcomes = gather(List.of(
                Recipes.recipe("rose", Duration.ofSeconds(2), "healthy rose"),
                () -> {
                    Thread.sleep(500);
                    throw new IllegalStateException("tulip got plant disease!");
                },
                Recipes.recipe("lily", Duration.ofSeconds(3), "healthy lily")));
        outcomes.forEach(System.out::println);
        System.out.println("main: a bouquet of " + good(outcomes));
    }
}
