/*
 * Tells how many futures are done by now: of two that end together, both are the second.
 *
 * Refused by: ProgressReportHiddenTest.the_numbers_rise_whoever_is_first
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
                for (int turn = 0; turn < asked.size(); turn++) {
                    Future<T> part = ends.take();
                    if (part.state() == Future.State.SUCCESS) {
                        long ready = asked.stream()
                                .filter(one -> one.state() == Future.State.SUCCESS)
                                .count();
                        progress.accept(part.resultNow(), (int) ready);
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
