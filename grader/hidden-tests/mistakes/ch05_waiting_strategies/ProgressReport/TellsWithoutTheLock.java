/*
 * The lock guards the count, and is given back before the report: two reports at once, and out of order.
 *
 * Refused by: ProgressReportHiddenTest.a_report_may_take_a_while_and_no_part_waits
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
                        int number;
                        synchronized (ready) {
                            number = ++ready[0];
                        }
                        progress.accept(result, number);
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
