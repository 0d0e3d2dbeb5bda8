/*
 * Started one after the other, and used one after the other, too: in the order of the list.
 *
 * Refused by: FilesAsReadyHiddenTest.any_files_and_any_number_of_places
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
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
            try {
                List<Future<T>> reading = new ArrayList<>();
                files.forEach(file -> reading.add(readers.submit(file)));
                Exception failed = null;
                for (Future<T> file : reading) {
                    try {
                        use.accept(file.get());
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
