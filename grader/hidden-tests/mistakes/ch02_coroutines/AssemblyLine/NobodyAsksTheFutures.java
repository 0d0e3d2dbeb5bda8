/*
 * invokeAll waits for all, and the futures that it returns are thrown away, with the failure in one of them.
 *
 * Refused by: AssemblyLineHiddenTest.a_failure_on_car_2_reaches_the_caller
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
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
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(2)).toList();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.invokeAll(recipes);
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
