/* Either one has failed or all are done: anyOf of two futures that never fail. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<T> dish : dishes) {
            dish.whenComplete((_, failure) -> {
                if (failure != null && !dish.isCancelled()) {
                    failed.complete(null);
                }
            });
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new))
                .handle((_, _) -> null);
        try {
            CompletableFuture.anyOf(failed, all).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // The limit is over. Neither of the two ever fails.
        }
        return split(dishes);
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
