/*
 * A counter that outlives the run: the next one begins where the last one ended.
 *
 * Refused by: ProgressReportHiddenTest.a_single_part_is_all_there_is
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
            List<Callable<T>> telling = parts.stream()
                    .<Callable<T>>map(part -> () -> {
                        T result = part.call();
                        synchronized (ProgressReport.class) {
                            progress.accept(result, ++ready);
                        }
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

    private static int ready;
}
