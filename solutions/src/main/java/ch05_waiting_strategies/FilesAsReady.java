package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        // A thread for each place. The pool has a queue before it, which keeps the order, and so nobody waits for a
        // place
        // but the files: whoever uses what has been read is free to do so from the first one on.
        try (ExecutorService readers =
                Executors.newFixedThreadPool(atMost, Thread.ofVirtual().factory())) {
            try {
                CompletionService<T> read = new ExecutorCompletionService<>(readers);
                files.forEach(read::submit);
                useAll(files.size(), read, use);
            } finally {
                // Stops the readers and empties their queue in one step: no place that becomes free now is taken.
                readers.shutdownNow();
            }
        }
    }

    private static <T> void useAll(int count, CompletionService<T> read, Consumer<T> use) throws Exception {
        ExecutionException first = null;
        for (int turn = 0; turn < count; turn++) {
            try {
                use.accept(read.take().get());
            } catch (ExecutionException failure) {
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    static void main() throws Exception {
        process(
                List.of(
                        Recipes.recipe("annals", Duration.ofMillis(3_000), "900 lines"),
                        Recipes.recipe("brief", Duration.ofMillis(1_000), "300 lines"),
                        Recipes.recipe("chart", Duration.ofMillis(2_500), "700 lines"),
                        Recipes.recipe("draft", Duration.ofMillis(1_200), "400 lines")),
                2,
                lines -> System.out.println("main: " + lines));
        System.out.println("main: all files used");
    }
}
