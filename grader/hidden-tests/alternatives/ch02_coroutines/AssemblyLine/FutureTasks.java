/* Threads by hand: start a virtual thread for each station, then ask each task. */
package ch02_coroutines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        Instant start = Instant.now();
        for (Station station : stations) {
            station.workOn(1).call();
        }
        Instant half = Instant.now();
        List<FutureTask<String>> tasks = new ArrayList<>();
        for (Station station : stations) {
            FutureTask<String> task = new FutureTask<>(station.workOn(2));
            tasks.add(task);
            Thread.startVirtualThread(task);
        }
        for (FutureTask<String> task : tasks) {
            task.get();
        }
        Duration inTurn = Duration.between(start, half);
        Duration together = Duration.between(half, Instant.now());
        return new Times(inTurn, together, inTurn.minus(together));
    }
}
