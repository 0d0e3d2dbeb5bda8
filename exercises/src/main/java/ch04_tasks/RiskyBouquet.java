package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A lily fails. The caller is to hear of it at once, and not when the slowest flower has bloomed. And the others?
 *
 * <p>Both methods start all flowers at once, however many they are. If all of them bloom, they return what the flowers
 * gave, in the order of the list, as soon as the slowest has bloomed. They differ in what they do when a flower fails:
 *
 * <ul>
 * <li>{@code gather}: the caller gets the failure as soon as it happens, and the others grow on to their end,
 *     undisturbed. What becomes of them nobody is told.
 * <li>{@code gatherOrStop}: whatever still grows is interrupted as soon as the failure happens, and once all flowers have
 *     really ended, the caller gets the failure. Between interrupt and end they may take their time. What they give or
 *     throw after all does not matter any more.
 * </ul>
 *
 * <p>For both:
 *
 * <ul>
 * <li>The failure is the one that happens first, wherever it stands in the list. Of two at the same instant it is either.
 *     The caller gets it as it is or as the cause of another. Whatever a flower throws is a failure.
 * <li>If the caller is interrupted while all is still well, whatever still grows is interrupted, and once all flowers
 *     have really ended, the caller gets an {@link InterruptedException}.
 * <li>Several bouquets may be gathered at the same time. None disturbs the others.
 * <li>Without flowers the bouquet is empty. Nothing is printed. When the flowers have ended, no thread of yours is left
 *     running.
 * </ul>
 */
public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        throw new UnsupportedOperationException("TODO: tell the first failure at once, and let the others grow");
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        throw new UnsupportedOperationException("TODO: at the first failure, stop the others and wait for their end");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Callable<String>> flowers = List.of(
                Recipes.recipe("rose", Duration.ofSeconds(2), "healthy rose"),
                Recipes.recipe("tulip", Duration.ofSeconds(1), "healthy tulip"),
                () -> {
                    Thread.sleep(1500);
                    throw new IllegalStateException("lily got plant disease!");
                });
        try {
            gather(flowers);
        } catch (Exception e) {
            System.out.println("main: " + e);
        }
        Thread.sleep(1000);
        try {
            gatherOrStop(flowers);
        } catch (Exception e) {
            System.out.println("main: " + e);
        }
        Thread.sleep(1000);
    }
}
