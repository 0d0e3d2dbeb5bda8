/*
 * The first failure ends it all: the parts that were nearly ready are stopped, and never told.
 *
 * Refused by: ProgressReportHiddenTest.failures_do_not_stop_the_count_wherever_they_stand
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
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
                for (int told = 1; told <= asked.size(); told++) {
                    progress.accept(ends.take().get(), told);
                }
                List<T> results = new ArrayList<>();
                for (Future<T> part : asked) {
                    results.add(part.get());
                }
                return results;
            } finally {
                workers.shutdownNow();
            }
        }
    }
}
