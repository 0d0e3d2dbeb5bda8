/*
 * anyOf completes with the first that ends, and whoever fails quickly ends first.
 *
 * Refused by: MirrorRaceHiddenTest.a_fast_failure_does_not_win
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MirrorRace {

    @SuppressWarnings("unchecked")
    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        if (mirrors.isEmpty()) {
            throw new IllegalArgumentException("no mirrors");
        }
        try (ExecutorService net = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletableFuture<?>[] attempts =
                        mirrors.stream().map(mirror -> ask(mirror, net)).toArray(CompletableFuture[]::new);
                return (T) CompletableFuture.anyOf(attempts).get();
            } finally {
                net.shutdownNow();
            }
        }
    }

    private static <T> CompletableFuture<T> ask(Callable<T> mirror, ExecutorService net) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        net.execute(() -> {
            try {
                answer.complete(mirror.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }
}
