/*
 * Reads all files, so many at a time, and uses them when all are there.
 *
 * Refused by: FilesAsReadyHiddenTest.any_files_and_any_number_of_places
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(atMost)) {
            Exception failed = null;
            for (Future<T> file : readers.invokeAll(files)) {
                try {
                    use.accept(file.get());
                } catch (ExecutionException failure) {
                    failed = failure;
                }
            }
            if (failed != null) {
                throw failed;
            }
        }
    }
}
