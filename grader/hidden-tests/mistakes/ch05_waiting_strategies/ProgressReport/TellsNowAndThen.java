/*
 * Looks every hundred milliseconds who is ready, as many bars do: each report is a little late.
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
                List<Future<T>> open = new ArrayList<>(asked);
                int told = 0;
                while (!open.isEmpty()) {
                    for (Future<T> part : open.stream().filter(Future::isDone).toList()) {
                        open.remove(part);
                        if (part.state() == Future.State.SUCCESS) {
                            progress.accept(part.resultNow(), ++told);
                        }
                    }
                    Thread.sleep(100);
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
