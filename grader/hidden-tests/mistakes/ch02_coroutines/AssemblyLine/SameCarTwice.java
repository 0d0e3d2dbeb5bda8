/*
 * The recipes for car 1 are made once and run a second time: car 2 is never built.
 *
 * Refused by: AssemblyLineHiddenTest.each_station_works_once_on_each_car
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(1)).toList();
        long start = System.nanoTime();
        for (Callable<String> recipe : recipes) {
            recipe.call();
        }
        Duration inTurn = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> done : workers.invokeAll(recipes)) {
                done.get();
            }
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
