/*
 * Car 2 is built, but its time is not measured: it is said to be that of the slowest station on car 1.
 *
 * Refused by: AssemblyLineHiddenTest.car_2_may_need_longer_than_car_1
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
        Duration inTurn = Duration.ZERO;
        Duration slowest = Duration.ZERO;
        for (Station station : stations) {
            long start = System.nanoTime();
            station.workOn(1).call();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            inTurn = inTurn.plus(took);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(2)).toList();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> done : workers.invokeAll(recipes)) {
                done.get();
            }
        }
        return new Times(inTurn, slowest, inTurn.minus(slowest));
    }
}
