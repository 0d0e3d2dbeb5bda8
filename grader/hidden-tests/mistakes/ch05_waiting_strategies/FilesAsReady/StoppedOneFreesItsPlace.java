/*
 * Cancels one file after the other: the place of the first is free before the last has been called off.
 *
 * Refused by: FilesAsReadyHiddenTest.an_interrupted_caller_stops_the_reading
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
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
        try (ExecutorService readers = Executors.newFixedThreadPool(atMost)) {
            CompletionService<T> read = new ExecutorCompletionService<>(readers);
            List<Future<T>> reading = new ArrayList<>();
            files.forEach(file -> reading.add(read.submit(file)));
            try {
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
                reading.forEach(file -> file.cancel(true));
            }
        }
    }
}
