/*
 * A broken station is skipped, and a car without an engine is delivered.
 *
 * Refused by: AssemblyLineHiddenTest.a_failure_on_car_1_stops_the_line
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
            try {
                station.workOn(1).call();
            } catch (Exception e) {
                System.err.println("a station failed: " + e);
            }
        }
        Duration inTurn = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(2)).toList();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> done : workers.invokeAll(recipes)) {
                done.get();
            }
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
