/*
 * A bar that is empty until all is over, and then is full.
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
            List<T> results = new ArrayList<>();
            for (Future<T> part : workers.invokeAll(parts)) {
                results.add(part.get());
            }
            for (int told = 1; told <= results.size(); told++) {
                progress.accept(results.get(told - 1), told);
            }
            return results;
        }
    }
}
