/* In turn is a chain of futures, together is allOf. */
package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AssemblyLine {

    static Times compare(List<Station> stations) {
        try (ExecutorService workers = Executors.newCachedThreadPool()) {
            long start = System.currentTimeMillis();
            CompletableFuture<?> car1 = CompletableFuture.completedFuture(null);
            for (Station station : stations) {
                car1 = car1.thenRunAsync(() -> run(station.workOn(1)), workers);
            }
            car1.join();
            long half = System.currentTimeMillis();
            CompletableFuture.allOf(stations.stream()
                            .map(station -> CompletableFuture.runAsync(() -> run(station.workOn(2)), workers))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            long end = System.currentTimeMillis();
            return new Times(
                    Duration.ofMillis(half - start),
                    Duration.ofMillis(end - half),
                    Duration.ofMillis((half - start) - (end - half)));
        }
    }

    private static void run(Callable<String> recipe) {
        try {
            recipe.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
