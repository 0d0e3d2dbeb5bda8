/* Threads count a latch down and leave their failures in a queue; the caller works on the last station itself. */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        if (stations.isEmpty()) {
            return new Times(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        long start = System.nanoTime();
        for (Station station : stations) {
            station.workOn(1).call();
        }
        long half = System.nanoTime();
        together(stations);
        long end = System.nanoTime();
        return new Times(
                Duration.ofNanos(half - start), Duration.ofNanos(end - half), Duration.ofNanos(2 * half - start - end));
    }

    private static void together(List<Station> stations) throws Exception {
        int others = stations.size() - 1;
        CountDownLatch ended = new CountDownLatch(others);
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        for (Station station : stations.subList(0, others)) {
            Thread.ofVirtual().start(() -> {
                work(station, failures);
                ended.countDown();
            });
        }
        work(stations.getLast(), failures);
        ended.await();
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }

    private static void work(Station station, Queue<Exception> failures) {
        try {
            station.workOn(2).call();
        } catch (Exception e) {
            failures.add(e);
        }
    }
}
