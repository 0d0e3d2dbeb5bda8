/* One CompletableFuture for the race: the first answer completes it, or the last failure. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        CompletableFuture<T> first = new CompletableFuture<>();
        AtomicInteger inTheRace = new AtomicInteger(mirrors.size());
        List<CompletableFuture<T>> attempts = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> mirror : mirrors) {
            CompletableFuture<T> attempt = new CompletableFuture<>();
            attempt.whenComplete((answer, failure) -> {
                if (failure == null) {
                    first.complete(answer);
                } else if (inTheRace.decrementAndGet() == 0) {
                    first.completeExceptionally(new IllegalStateException("no mirror is left"));
                }
            });
            attempts.add(attempt);
            threads.add(Thread.startVirtualThread(() -> ask(mirror, attempt)));
        }
        try {
            if (!mirrors.isEmpty()) {
                return first.get();
            }
        } catch (ExecutionException e) {
            // Told below, with all the reasons.
        } finally {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        RuntimeException failure = new RuntimeException("no mirror answers");
        attempts.stream().map(CompletableFuture::exceptionNow).forEach(failure::addSuppressed);
        throw failure;
    }

    private static <T> void ask(Callable<T> mirror, CompletableFuture<T> attempt) {
        try {
            attempt.complete(mirror.call());
        } catch (Exception e) {
            attempt.completeExceptionally(e);
        }
    }
}
