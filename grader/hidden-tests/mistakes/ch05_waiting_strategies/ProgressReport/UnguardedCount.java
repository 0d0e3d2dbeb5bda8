/*
 * Whoever is ready adds one to the count: two who read it at the same time add one together.
 *
 * Refused by: ProgressReportHiddenTest.the_numbers_rise_whoever_is_first
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
        int[] ready = {0};
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> telling = parts.stream()
                    .<Callable<T>>map(part -> () -> {
                        T result = part.call();
                        progress.accept(result, ++ready[0]);
                        return result;
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> part : workers.invokeAll(telling)) {
                results.add(part.get());
            }
            return results;
        }
    }
}
