/*
 * Waits for the first part, then for the second: the bar stands still, and then it jumps.
 *
 * Refused by: ProgressReportHiddenTest.any_parts_are_told_as_they_come
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<Future<T>> asked = new ArrayList<>();
                parts.forEach(part -> asked.add(workers.submit(part)));
                List<T> results = new ArrayList<>();
                for (Future<T> part : asked) {
                    results.add(part.get());
                    progress.accept(results.getLast(), results.size());
                }
                return results;
            } finally {
                workers.shutdownNow();
            }
        }
    }
}
