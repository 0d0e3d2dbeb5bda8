/*
 * supplyAsync and orTimeout keep every limit, but CompletableFuture.cancel does not know who works for it.
 *
 * Refused by: QueryTimeoutsHiddenTest.stopping_one_holds_up_nobody
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> running = new ArrayList<>();
            for (Query<T> query : queries) {
                CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> call(query.work()), database);
                CompletableFuture.delayedExecutor(query.limit().toMillis(), TimeUnit.MILLISECONDS, database)
                        .execute(() -> answer.cancel(true));
                running.add(answer);
            }
            for (CompletableFuture<T> answer : running) {
                String name = queries.get(answers.size()).name();
                try {
                    answers.put(name, Optional.of(answer.get()));
                } catch (CancellationException e) {
                    answers.put(name, Optional.empty());
                }
            }
        }
        return answers;
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
