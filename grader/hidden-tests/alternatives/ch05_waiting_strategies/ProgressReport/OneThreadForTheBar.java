/* CompletableFutures, and a thread of its own for the bar: only that one counts. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        int[] told = {0};
        try (ExecutorService bar = Executors.newSingleThreadExecutor();
                ExecutorService workers = Executors.newCachedThreadPool()) {
            List<CompletableFuture<T>> all = parts.stream()
                    .map(part -> CompletableFuture.supplyAsync(() -> call(part), workers)
                            .whenCompleteAsync(
                                    (result, failure) -> {
                                        if (failure == null) {
                                            progress.accept(result, ++told[0]);
                                        }
                                    },
                                    bar))
                    .toList();
            try {
                CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
            } catch (ExecutionException e) {
                throw new Exception("a part has failed", e);
            } finally {
                workers.shutdownNow();
            }
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> T call(Callable<T> part) {
        try {
            return part.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
