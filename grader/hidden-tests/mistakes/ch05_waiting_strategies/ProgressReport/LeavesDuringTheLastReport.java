/*
 * The reports are made by a thread of the bar's own, and nobody waits for the last of them.
 *
 * Refused by: ProgressReportHiddenTest.a_report_may_take_a_while_and_no_part_waits
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
        ExecutorService bar = Executors.newSingleThreadExecutor();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> ends = new ExecutorCompletionService<>(workers);
                List<Future<T>> asked = new ArrayList<>();
                parts.forEach(part -> asked.add(ends.submit(part)));
                int told = 0;
                for (int turn = 0; turn < asked.size(); turn++) {
                    Future<T> part = ends.take();
                    if (part.state() == Future.State.SUCCESS) {
                        int number = ++told;
                        bar.execute(() -> progress.accept(part.resultNow(), number));
                    }
                }
                List<T> results = new ArrayList<>();
                for (Future<T> part : asked) {
                    results.add(part.get());
                }
                return results;
            } finally {
                workers.shutdownNow();
                bar.shutdown();
            }
        }
    }
}
