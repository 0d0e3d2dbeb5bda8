/*
 * The losers' futures are cancelled, but a CompletableFuture has no thread to interrupt: they cook on.
 *
 * Refused by: SpeedContestHiddenTest.the_first_to_be_ready_wins_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public class SpeedContest {

    @SuppressWarnings("unchecked")
    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("no chefs");
        }
        List<CompletableFuture<T>> cooking =
                chefs.stream().map(SpeedContest::start).toList();
        T dish = (T) CompletableFuture.anyOf(cooking.toArray(CompletableFuture[]::new))
                .get();
        cooking.forEach(chef -> chef.cancel(true));
        return dish;
    }

    private static <T> CompletableFuture<T> start(Callable<T> chef) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return chef.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
