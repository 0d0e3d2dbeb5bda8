/*
 * A pool with one thread for each station: without stations that is a pool of none, which does not exist.
 *
 * Refused by: AssemblyLineHiddenTest.without_stations_all_times_are_zero
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
        long start = System.nanoTime();
        for (Station station : stations) {
            station.workOn(1).call();
        }
        Duration inTurn = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(2)).toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(stations.size())) {
            for (Future<String> done : workers.invokeAll(recipes)) {
                done.get();
            }
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
