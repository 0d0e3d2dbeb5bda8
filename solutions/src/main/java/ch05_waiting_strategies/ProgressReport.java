package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                // Two orders: the service gives the parts as they end, the list keeps them as they were asked.
                CompletionService<T> ends = new ExecutorCompletionService<>(workers);
                List<Future<T>> asked = new ArrayList<>();
                parts.forEach(part -> asked.add(ends.submit(part)));
                tellEach(asked.size(), ends, progress);
                return results(asked);
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private static <T> void tellEach(int count, CompletionService<T> ends, ObjIntConsumer<T> progress)
            throws InterruptedException {
        // Whoever counts also tells, and nobody else does either: so there is nothing to guard.
        int told = 0;
        for (int turn = 0; turn < count; turn++) {
            Future<T> part = ends.take();
            if (part.state() == Future.State.SUCCESS) {
                progress.accept(part.resultNow(), ++told);
            }
        }
    }

    private static <T> List<T> results(List<Future<T>> asked) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> part : asked) {
            results.add(part.get());
        }
        return results;
    }

    static void main() throws Exception {
        List<String> results = run(
                List.of(
                        Recipes.recipe("part 1", Duration.ofSeconds(3), "one"),
                        Recipes.recipe("part 2", Duration.ofSeconds(1), "two"),
                        Recipes.recipe("part 3", Duration.ofSeconds(4), "three"),
                        Recipes.recipe("part 4", Duration.ofSeconds(2), "four")),
                (part, ready) -> System.out.println("bar: " + part + ", " + ready + " of 4"));
        System.out.println("main: " + results);
    }
}
