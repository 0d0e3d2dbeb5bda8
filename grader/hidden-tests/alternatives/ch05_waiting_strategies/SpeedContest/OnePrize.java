/* The first to complete one CompletableFuture wins; the chefs run in threads that can be interrupted. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("no chefs");
        }
        CompletableFuture<T> prize = new CompletableFuture<>();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<T> chef : chefs) {
                kitchen.submit(() -> prize.complete(chef.call()));
            }
            try {
                return prize.get();
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
