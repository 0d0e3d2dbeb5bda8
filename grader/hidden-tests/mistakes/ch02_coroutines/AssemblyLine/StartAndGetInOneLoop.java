/*
 * Each station is started and waited for before the next one starts. That is "in turn" with more threads.
 *
 * Refused by: AssemblyLineHiddenTest.many_stations_work_on_car_2_at_once
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
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
            for (Station station : stations) {
                workers.submit(station.workOn(2)).get();
            }
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
