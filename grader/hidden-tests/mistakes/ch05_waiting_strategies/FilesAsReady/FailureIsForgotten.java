/*
 * What cannot be read is left out, and nobody is told.
 *
 * Refused by: FilesAsReadyHiddenTest.a_failure_disturbs_nobody_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(atMost)) {
            try {
                CompletionService<T> read = new ExecutorCompletionService<>(readers);
                files.forEach(read::submit);
                for (int turn = 0; turn < files.size(); turn++) {
                    Future<T> next = read.take();
                    if (next.state() == Future.State.SUCCESS) {
                        use.accept(next.resultNow());
                    }
                }
            } finally {
                readers.shutdownNow();
            }
        }
    }
}
