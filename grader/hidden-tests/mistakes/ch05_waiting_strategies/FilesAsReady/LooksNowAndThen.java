/*
 * Looks every ten milliseconds what has been read: each use is a little late.
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
            List<Future<T>> reading = new ArrayList<>();
            files.forEach(file -> reading.add(readers.submit(file)));
            Exception failed = null;
            try {
                while (!reading.isEmpty()) {
                    for (Future<T> file :
                            reading.stream().filter(Future::isDone).toList()) {
                        reading.remove(file);
                        try {
                            use.accept(file.get());
                        } catch (ExecutionException failure) {
                            failed = failure;
                        }
                    }
                    Thread.sleep(10);
                }
            } finally {
                readers.shutdownNow();
            }
            if (failed != null) {
                throw failed;
            }
        }
    }
}
