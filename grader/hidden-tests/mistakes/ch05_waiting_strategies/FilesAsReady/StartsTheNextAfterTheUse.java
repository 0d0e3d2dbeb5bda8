/*
 * Whoever uses the files starts the next one, too, as soon as there is time for it.
 *
 * Refused by: FilesAsReadyHiddenTest.no_reading_waits_for_a_use
 */
package ch05_waiting_strategies;

import java.util.Iterator;
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
                Iterator<Callable<T>> unread = files.iterator();
                for (int place = 0; place < atMost && unread.hasNext(); place++) {
                    read.submit(unread.next());
                }
                Exception failed = null;
                for (int turn = 0; turn < files.size(); turn++) {
                    try {
                        use.accept(read.take().get());
                    } catch (ExecutionException failure) {
                        failed = failure;
                    }
                    if (unread.hasNext()) {
                        read.submit(unread.next());
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
