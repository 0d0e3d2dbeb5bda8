/*
 * The answer is a future itself: whoever ends a dish looks, and completes the verdict if that is enough. The caller
 * gets it with a limit, and at the limit tries to complete it, too; the first one counts.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        Split<T> first = look(dishes);
        if (enough.test(first) || first.pending().isEmpty() || limit.isZero()) {
            return first;
        }
        CompletableFuture<Split<T>> verdict = new CompletableFuture<>();
        for (CompletableFuture<T> dish : first.pending()) {
            dish.whenComplete((ready, failure) -> judge(dishes, enough, verdict));
        }
        try {
            return verdict.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            verdict.complete(look(dishes));
            return verdict.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot say what is enough", e.getCause());
        } finally {
            // nobody is asked any more
            verdict.cancel(false);
        }
    }

    private static <T> void judge(
            List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, CompletableFuture<Split<T>> verdict) {
        if (verdict.isDone()) {
            return;
        }
        try {
            Split<T> split = look(dishes);
            if (enough.test(split) || split.pending().isEmpty()) {
                verdict.complete(split);
            }
        } catch (RuntimeException | Error e) {
            verdict.completeExceptionally(e);
        }
    }

    private static <T> Split<T> look(List<CompletableFuture<T>> dishes) {
        var byDone = dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(byDone.get(true), byDone.get(false));
    }
}
