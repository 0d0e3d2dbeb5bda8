/*
 * Whoever has read uses it, too, there and then: so do others.
 *
 * Refused by: FilesAsReadyHiddenTest.never_too_many_whoever_is_first
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        Semaphore places = new Semaphore(atMost);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<Future<?>> done = new ArrayList<>();
                for (Callable<T> file : files) {
                    places.acquire();
                    done.add(readers.submit(() -> {
                        T content;
                        try {
                            content = file.call();
                        } finally {
                            places.release();
                        }
                        use.accept(content);
                        return null;
                    }));
                }
                Exception failed = null;
                for (Future<?> one : done) {
                    try {
                        one.get();
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
