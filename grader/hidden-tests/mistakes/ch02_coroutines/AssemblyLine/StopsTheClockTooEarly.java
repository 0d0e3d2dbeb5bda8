/*
 * The clock is stopped when the stations have been started, not when they have ended.
 *
 * Refused by: AssemblyLineHiddenTest.each_car_is_timed_by_a_clock_of_its_own
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> tasks = new ArrayList<>();
            for (Station station : stations) {
                tasks.add(workers.submit(station.workOn(2)));
            }
            Duration together = Duration.ofNanos(System.nanoTime() - start);
            for (Future<String> task : tasks) {
                task.get();
            }
            return new Times(inTurn, together, inTurn.minus(together));
        }
    }
}
