/*
 * The pool is never shut down: its idle threads wait for work that never comes.
 *
 * Refused by: AssemblyLineHiddenTest.a_single_station_saves_nothing
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
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, stations.size()));
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(2)).toList();
        for (Future<String> done : workers.invokeAll(recipes)) {
            done.get();
        }
        Duration together = Duration.ofNanos(System.nanoTime() - start);
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
