/*
 * The interrupted caller leaves, and at the brace waits until all parts are ready, for nobody.
 *
 * Refused by: ProgressReportHiddenTest.an_interrupted_caller_stops_all_parts
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
        }
    }
}
