/*
 * Four workers, however many parts there are: the fifth part waits.
 *
 * Refused by: ProgressReportHiddenTest.each_run_counts_for_itself
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
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            try {
                CompletionService<T> ends = new ExecutorCompletionService<>(workers);
                List<Future<T>> asked = new ArrayList<>();
                parts.forEach(part -> asked.add(ends.submit(part)));
                int told = 0;
                for (int turn = 0; turn < asked.size(); turn++) {
                    Future<T> part = ends.take();
                    if (part.state() == Future.State.SUCCESS) {
                        progress.accept(part.resultNow(), ++told);
                    }
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
