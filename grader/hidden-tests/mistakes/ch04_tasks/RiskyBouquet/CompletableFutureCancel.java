/*
 * CompletableFuture.cancel interrupts nobody: all flowers grow on, and allOf waits for none of them.
 *
 * Refused by: RiskyBouquetHiddenTest.the_first_failure_stops_the_rest
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        Executor threads = Thread::startVirtualThread;
        List<CompletableFuture<T>> growing = new ArrayList<>();
        CompletableFuture<List<T>> bouquet = new CompletableFuture<>();
        for (Callable<T> flower : flowers) {
            growing.add(CompletableFuture.supplyAsync(() -> grown(flower), threads));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(growing.toArray(CompletableFuture[]::new));
        growing.forEach(flower -> flower.exceptionally(failure -> {
            bouquet.completeExceptionally(failure);
            return null;
        }));
        all.thenRun(() ->
                bouquet.complete(growing.stream().map(CompletableFuture::join).toList()));
        try {
            return bouquet.get();
        } catch (ExecutionException | InterruptedException e) {
            if (stopTheRest || e instanceof InterruptedException) {
                growing.forEach(flower -> flower.cancel(true));
                all.exceptionally(_ -> null).join();
            }
            throw e;
        }
    }

    private static <T> T grown(Callable<T> flower) {
        try {
            return flower.call();
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }
}
