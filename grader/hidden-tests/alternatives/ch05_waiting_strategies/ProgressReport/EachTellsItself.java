/* invokeAll for the rest; whoever is ready counts and tells in one step, behind a lock. */
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
        Bar<T> bar = new Bar<>(progress);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> part :
                    workers.invokeAll(parts.stream().map(bar::telling).toList())) {
                results.add(part.get());
            }
            return results;
        }
    }

    private static final class Bar<T> {

        private final ObjIntConsumer<T> progress;
        private int told;

        Bar(ObjIntConsumer<T> progress) {
            this.progress = progress;
        }

        Callable<T> telling(Callable<T> part) {
            return () -> {
                T result = part.call();
                tell(result);
                return result;
            };
        }

        private synchronized void tell(T result) {
            told++;
            progress.accept(result, told);
        }
    }
}
