/* A pool with atMost threads has the queue before the reading, an ExecutorCompletionService the one behind it;
the caller stands at the far end and uses what comes. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        ExecutionException failure = null;
        try (ExecutorService disk = Executors.newFixedThreadPool(atMost)) {
            try {
                CompletionService<T> counter = new ExecutorCompletionService<>(disk);
                files.forEach(counter::submit);
                for (int i = 0; i < files.size(); i++) {
                    Future<T> file = counter.take();
                    try {
                        use.accept(file.get());
                    } catch (ExecutionException e) {
                        if (failure == null) {
                            failure = e;
                        } else {
                            failure.addSuppressed(e);
                        }
                    }
                }
            } finally {
                // If interrupted, this drops the files that wait for a place, too.
                disk.shutdownNow();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** See it live: run this class. */
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
