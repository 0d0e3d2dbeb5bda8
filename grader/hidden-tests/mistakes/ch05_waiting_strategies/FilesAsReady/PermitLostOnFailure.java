/*
 * The permit is given back after the reading, but not after a failed one: a place is lost each time.
 *
 * Refused by: FilesAsReadyHiddenTest.a_failure_disturbs_nobody_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        Semaphore places = new Semaphore(atMost);
        BlockingQueue<Future<T>> read = new LinkedBlockingQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                threads.execute(() -> startAll(files, places, read, threads));
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
                threads.shutdownNow();
            }
        }
    }

    private static <T> void startAll(
            List<Callable<T>> files, Semaphore places, BlockingQueue<Future<T>> read, ExecutorService threads) {
        try {
            for (Callable<T> file : files) {
                places.acquire();
                threads.execute(() -> {
                    FutureTask<T> reading = new FutureTask<>(() -> {
                        T content = file.call();
                        places.release();
                        return content;
                    });
                    reading.run();
                    read.add(reading);
                });
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
