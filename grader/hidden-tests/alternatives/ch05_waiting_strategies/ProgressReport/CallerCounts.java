/* A completion service hands the parts to the caller in the order in which they end; only the caller counts and tells,
and the futures kept in a list give the results in the order asked. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        List<Future<T>> asked = new ArrayList<>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> ended = new ExecutorCompletionService<>(workers);
                parts.forEach(part -> asked.add(ended.submit(part)));
                int told = 0;
                for (int i = 0; i < parts.size(); i++) {
                    Future<T> part = ended.take();
                    if (part.state() == Future.State.SUCCESS) {
                        progress.accept(part.resultNow(), ++told);
                    }
                }
            } catch (InterruptedException e) {
                workers.shutdownNow();
                throw e;
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> part : asked) {
            if (part.state() == Future.State.FAILED) {
                throw new ExecutionException(part.exceptionNow());
            }
            results.add(part.resultNow());
        }
        return results;
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<String> results = run(
                List.of(
                        Recipes.recipe("part 1", Duration.ofSeconds(3), "one"),
                        Recipes.recipe("part 2", Duration.ofSeconds(1), "two"),
                        Recipes.recipe("part 3", Duration.ofSeconds(4), "three"),
                        Recipes.recipe("part 4", Duration.ofSeconds(2), "four")),
                (part, ready) -> System.out.println("bar: " + part + ", " + ready + " of 4"));
        System.out.println("main: " + results);
    }
}
