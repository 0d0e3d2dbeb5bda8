/*
 * The count is right, but whoever has the lower number may be the later one to tell it.
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        AtomicInteger ready = new AtomicInteger();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> telling = parts.stream()
                    .<Callable<T>>map(part -> () -> {
                        T result = part.call();
                        progress.accept(result, ready.incrementAndGet());
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
