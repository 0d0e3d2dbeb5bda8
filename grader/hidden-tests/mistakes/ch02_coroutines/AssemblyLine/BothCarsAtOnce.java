/*
 * Car 2 is started before car 1 is finished.
 *
 * Refused by: AssemblyLineHiddenTest.each_station_works_once_on_each_car
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        List<Callable<String>> recipes =
                stations.stream().map(station -> station.workOn(2)).toList();
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Duration> car2 = workers.submit(() -> together(recipes));
            for (Station station : stations) {
                station.workOn(1).call();
            }
            Duration inTurn = Duration.ofNanos(System.nanoTime() - start);
            Duration together = car2.get();
            return new Times(inTurn, together, inTurn.minus(together));
        }
    }

    private static Duration together(List<Callable<String>> recipes) throws Exception {
        long start = System.nanoTime();
        List<Future<String>> tasks = new ArrayList<>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<String> recipe : recipes) {
                tasks.add(workers.submit(recipe));
            }
            for (Future<String> task : tasks) {
                task.get();
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
