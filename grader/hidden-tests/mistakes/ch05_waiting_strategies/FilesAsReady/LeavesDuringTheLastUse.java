/*
 * Hands what has been read to a clerk, and leaves when the last file is handed over.
 *
 * Refused by: FilesAsReadyHiddenTest.no_reading_waits_for_a_use
 */
package ch05_waiting_strategies;

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
        ExecutorService clerk = Executors.newSingleThreadExecutor();
        try (ExecutorService readers = Executors.newFixedThreadPool(atMost)) {
            try {
                CompletionService<T> read = new ExecutorCompletionService<>(readers);
                files.forEach(read::submit);
                Exception failed = null;
                for (int turn = 0; turn < files.size(); turn++) {
                    try {
                        T content = read.take().get();
                        clerk.execute(() -> use.accept(content));
                    } catch (ExecutionException failure) {
                        failed = failure;
                    }
                }
                if (failed != null) {
                    throw failed;
                }
            } finally {
                readers.shutdownNow();
                clerk.shutdown();
            }
        }
    }
}
