/* Car 2: a thread for each station, a latch that counts those still at work, and one place for the first failure. */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        if (stations.isEmpty()) {
            return new Times(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        long start1 = System.nanoTime();
        for (Station station : stations) {
            station.workOn(1).call();
        }
        Duration inTurn = Duration.ofNanos(System.nanoTime() - start1);

        long start2 = System.nanoTime();
        together(stations.stream().map(station -> station.workOn(2)).toList());
        Duration together = Duration.ofNanos(System.nanoTime() - start2);

        return new Times(inTurn, together, inTurn.minus(together));
    }

    private static void together(List<Callable<String>> recipes) throws InterruptedException, ExecutionException {
        CountDownLatch atWork = new CountDownLatch(recipes.size());
        AtomicReference<Throwable> firstFailure = new AtomicReference<>();
        for (Callable<String> recipe : recipes) {
            Thread.ofVirtual().start(() -> {
                try {
                    recipe.call();
                } catch (Throwable failure) {
                    firstFailure.compareAndSet(null, failure);
                } finally {
                    atWork.countDown();
                }
            });
        }
        atWork.await();
        if (firstFailure.get() != null) {
            throw new ExecutionException(firstFailure.get());
        }
    }
}
