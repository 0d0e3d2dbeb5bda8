/* Car 2 is built through a completion service: as many takes as stations, in whatever order they end, so the first
 * failure is the one that is reported. A small stopwatch times whole cars. */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        if (stations.isEmpty()) {
            return new Times(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        Duration inTurn = time(() -> buildInTurn(stations, 1));
        Duration together;
        try (ExecutorService hall = Executors.newVirtualThreadPerTaskExecutor()) {
            together = time(() -> buildTogether(hall, stations, 2));
        }
        return new Times(inTurn, together, inTurn.minus(together));
    }

    private static Void buildInTurn(List<Station> stations, int car) throws Exception {
        for (Station station : stations) {
            station.workOn(car).call();
        }
        return null;
    }

    private static Void buildTogether(ExecutorService hall, List<Station> stations, int car) throws Exception {
        CompletionService<String> line = new ExecutorCompletionService<>(hall);
        for (Station station : stations) {
            line.submit(station.workOn(car));
        }
        for (int i = 0; i < stations.size(); i++) {
            line.take().get();
        }
        return null;
    }

    private static Duration time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
