package ch04_tasks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Three flowers are growing already. Look at them once on the way, then gather them all.
 *
 * <p>{@code gather(growing, Duration.ofMillis(1500))} is given flowers that somebody else has started, each under its
 * name. It looks at them 1500 milliseconds after the call, neither sooner nor later, and prints who is done and who is
 * not: {@code florist: done [tulip], growing [rose, lily]}. It waits until all have ended, and as soon as they have
 * returns the names of those that were done at the look, and what all of them gave.
 *
 * <ul>
 * <li>Whatever it prints or returns is in the order of the map.
 * <li>A flower that was done before the look, or even before the call, is gathered like any other. And if all of them
 *     were, {@code gather} looks when it is time, and returns then.
 * <li>Done is also who has failed or was cancelled. If a flower has failed, the caller gets its failure, and if it was
 *     cancelled, a {@link java.util.concurrent.CancellationException}, as it is or as the cause of another, not before
 *     the look, and at the latest when all have ended. If there are several, any of them will do.
 * <li>The flowers are not yours. Stop none of them, and leave the map as it is.
 * <li>The futures may be of any kind, and there may be none. The time of the look is a whole number of milliseconds, and
 *     may be zero.
 * <li>When the flowers have ended and {@code gather} is over, no thread of yours is left running.
 * </ul>
 */
public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        throw new UnsupportedOperationException("TODO: look at the flowers when it is time, then gather them all");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            growing.put("rose", garden.submit(Recipes.recipe("rose", Duration.ofSeconds(2), "pink rose")));
            growing.put("tulip", garden.submit(Recipes.recipe("tulip", Duration.ofSeconds(1), "purple tulip")));
            growing.put("lily", garden.submit(Recipes.recipe("lily", Duration.ofSeconds(3), "orange lily")));
            System.out.println("main: " + gather(growing, Duration.ofMillis(1500)));
        }
    }
}
