/*
 * The places are made once, for whoever comes first: the second folder has to do with what the first one leaves it.
 *
 * Refused by: FilesAsReadyHiddenTest.each_folder_has_places_of_its_own
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
        try (ExecutorService readers = Executors.newFixedThreadPool(atMost)) {
            try {
                CompletionService<T> read = new ExecutorCompletionService<>(readers);
                for (Callable<T> file : files) {
                    read.submit(() -> {
                        places(atMost).acquire();
                        try {
                            return file.call();
                        } finally {
                            places(atMost).release();
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

    private static Semaphore places;

    private static synchronized Semaphore places(int atMost) {
        if (places == null) {
            places = new Semaphore(atMost);
        }
        return places;
    }
}
