/* Stages that handle both ends. What a stage throws comes wrapped once more, and is unwrapped exactly once. */
package ch04_tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Outcome<T>>> growing = flowers.stream()
                    .map(flower -> CompletableFuture.supplyAsync(() -> grown(flower), garden)
                            .<Outcome<T>>handle((bloom, thrown) -> thrown == null
                                    ? new Outcome.Bloomed<>(bloom)
                                    : new Outcome.Wilted<>(thrown.getCause())))
                    .toList();
            return growing.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> T grown(Callable<T> flower) {
        try {
            return flower.call();
        } catch (Throwable why) {
            throw new CompletionException(why);
        }
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Bloomed.class::isInstance)
                .map(outcome -> ((Outcome.Bloomed<T>) outcome).flower())
                .toList();
    }
}
