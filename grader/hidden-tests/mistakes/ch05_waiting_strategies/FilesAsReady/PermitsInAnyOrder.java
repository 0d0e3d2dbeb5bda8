/*
 * A thread for each file, which waits for a permit: first come, first served, but nobody knows which thread comes first.
 *
 * Refused by: FilesAsReadyHiddenTest.files_are_started_in_the_order_of_the_list
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> read = new ExecutorCompletionService<>(readers);
                Semaphore places = new Semaphore(atMost, true);
                for (Callable<T> file : files) {
                    read.submit(() -> {
                        places.acquire();
                        try {
                            return file.call();
                        } finally {
                            places.release();
                        }
                    });
                }
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
