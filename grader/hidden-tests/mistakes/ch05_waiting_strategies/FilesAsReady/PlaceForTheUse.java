/*
 * The reader keeps its place until what it has read is used.
 *
 * Refused by: FilesAsReadyHiddenTest.no_reading_waits_for_a_use
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        ReentrantLock clerk = new ReentrantLock(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(atMost)) {
            List<Future<Void>> done = readers.invokeAll(
                    files.stream().map(file -> readAndUse(file, use, clerk)).toList());
            Exception failed = null;
            for (Future<Void> one : done) {
                try {
                    one.get();
                } catch (ExecutionException failure) {
                    failed = failure;
                }
            }
            if (failed != null) {
                throw failed;
            }
        }
    }

    private static <T> Callable<Void> readAndUse(Callable<T> file, Consumer<T> use, ReentrantLock clerk) {
        return () -> {
            T content = file.call();
            clerk.lock();
            try {
                use.accept(content);
            } finally {
                clerk.unlock();
            }
            return null;
        };
    }
}
