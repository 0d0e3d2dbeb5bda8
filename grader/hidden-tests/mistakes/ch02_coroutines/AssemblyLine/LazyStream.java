/*
 * A stream is lazy: it starts one station and joins it before it looks at the next one.
 *
 * Refused by: AssemblyLineHiddenTest.many_stations_work_on_car_2_at_once
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        long start = System.nanoTime();
        for (Station station : stations) {
            station.workOn(1).call();
        }
        Duration inTurn = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            stations.stream()
                    .map(station -> CompletableFuture.supplyAsync(() -> run(station.workOn(2)), workers))
                    .forEach(CompletableFuture::join);
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }

    private static String run(Callable<String> recipe) {
        try {
            return recipe.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
