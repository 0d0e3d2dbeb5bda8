package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Watch a plant in a garden that has few beds.
 *
 * <p>{@code watch} plants the plant, once. It grows in one of the garden's beds, in no thread of yours, and when all beds
 * are taken, it has to wait for one. {@code watch} looks at it at the given times, counted from the planting, and writes
 * down what it sees: {@link Growth#PENDING}, {@link Growth#RUNNING} or {@link Growth#DONE}.
 *
 * <p>Right after the last look the watch is over. A plant that is not done by then is cancelled: if it has begun to grow, it
 * is interrupted, and if it still waits for a bed, it never begins. And one more state is written down, {@link
 * Growth#DONE} or {@link Growth#CANCELLED}.
 *
 * <p>So two looks give three states, which are returned in this order. Each is also printed when it is written down, as in
 * {@code watcher: RUNNING}.
 *
 * <ul>
 * <li>A plant that has failed is done, and {@code watch} itself does not fail.
 * <li>If the caller is interrupted between two looks, the plant is cancelled in the same way, the caller gets an {@link
 *     InterruptedException}, and nothing more is printed.
 * <li>The end of a cancelled plant need not be awaited. But when it has ended, no thread of yours is left running.
 * <li>The garden is not yours. Leave it open, and leave its other plants alone.
 * <li>There is at least one look. The times are whole numbers of milliseconds, none is zero, and each is later than the
 *     one before.
 * </ul>
 */
public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        throw new UnsupportedOperationException("TODO: plant it, look at it, and write down what you see");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Duration> looks = List.of(Duration.ofMillis(500), Duration.ofMillis(1500), Duration.ofMillis(3500));
        try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
            garden.submit(Recipes.recipe("weed", Duration.ofSeconds(1), "more weed"));
            System.out.println(
                    "main: " + watch(garden, Recipes.recipe("rose", Duration.ofSeconds(2), "a rose"), looks));
        }
    }
}
