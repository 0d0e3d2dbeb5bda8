/*
 * The results come back in the order in which the parts were ready.
 *
 * Refused by: ProgressReportHiddenTest.any_parts_are_told_as_they_come
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
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> ends = new ExecutorCompletionService<>(workers);
                List<Future<T>> asked = new ArrayList<>();
                parts.forEach(part -> asked.add(ends.submit(part)));
                List<T> results = new ArrayList<>();
                ExecutionException failed = null;
                for (int turn = 0; turn < asked.size(); turn++) {
                    try {
                        results.add(ends.take().get());
                        progress.accept(results.getLast(), results.size());
                    } catch (ExecutionException failure) {
                        failed = failure;
                    }
                }
                if (failed != null) {
                    throw failed;
                }
                return results;
            } finally {
                workers.shutdownNow();
            }
        }
    }
}
