/*
 * So many at a time, and then the next so many: one slow file keeps the places of all the others empty.
 *
 * Refused by: FilesAsReadyHiddenTest.any_files_and_any_number_of_places
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
        Exception failed = null;
        for (int from = 0; from < files.size(); from += atMost) {
            List<Callable<T>> batch = files.subList(from, Math.min(from + atMost, files.size()));
            try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
                try {
                    CompletionService<T> read = new ExecutorCompletionService<>(readers);
                    batch.forEach(read::submit);
                    for (int turn = 0; turn < batch.size(); turn++) {
                        try {
                            use.accept(read.take().get());
                        } catch (ExecutionException failure) {
                            failed = failure;
                        }
                    }
                } finally {
                    readers.shutdownNow();
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
