/*
 * The clock is not set back before car 2: its time contains the time of car 1.
 *
 * Refused by: AssemblyLineHiddenTest.each_car_is_timed_by_a_clock_of_its_own
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
