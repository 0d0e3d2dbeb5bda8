package ch02_coroutines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AssemblyLine {

    /** Like Runnable, but it may fail: what a station throws must reach the caller. */
    private interface Work {
        void run() throws Exception;
    }

    static Times compare(List<Station> stations) throws Exception {
        Duration inTurn = timed(() -> inTurn(recipes(stations, 1)));
        Duration together = timed(() -> together(recipes(stations, 2)));
        return new Times(inTurn, together, inTurn.minus(together));
    }

    private static List<Callable<String>> recipes(List<Station> stations, int car) {
        return stations.stream().map(station -> station.workOn(car)).toList();
    }

    private static void inTurn(List<Callable<String>> recipes) throws Exception {
        for (Callable<String> recipe : recipes) {
            recipe.call();
        }
    }

    private static void together(List<Callable<String>> recipes) throws Exception {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            // invokeAll starts all of them before it waits for any.
            for (Future<String> done : workers.invokeAll(recipes)) {
                // Nobody learns of a failure unless somebody asks the future.
                done.get();
            }
        }
    }

    private static Duration timed(Work work) throws Exception {
        // nanoTime only ever goes forward; the time of day may be set back while a car is being built.
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    static void main() throws Exception {
        Station paint = car -> Recipes.recipe("paint " + car, Duration.ofSeconds(2), "a coat of paint");
        Station engine = car -> Recipes.recipe("engine " + car, Duration.ofSeconds(3), "an engine");
        System.out.println("main: " + compare(List.of(paint, engine)));
    }
}
