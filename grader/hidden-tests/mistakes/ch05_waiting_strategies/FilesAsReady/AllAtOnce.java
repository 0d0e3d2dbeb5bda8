/*
 * A thread for each file, and nobody who counts them.
 *
 * Refused by: FilesAsReadyHiddenTest.never_too_many_whoever_is_first
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
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> read = new ExecutorCompletionService<>(readers);
                files.forEach(read::submit);
                Exception failed = null;
                for (int turn = 0; turn < files.size(); turn++) {
                    try {
                        use.accept(read.take().get());
                    } catch (ExecutionException failure) {
                        failed = failure;
                    }
                }
                if (failed != null) {
                    throw failed;
                }
            } finally {
                readers.shutdownNow();
            }
        }
    }
}
