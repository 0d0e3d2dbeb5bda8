/*
 * orTimeout ends the waiting for each query at its limit, but the late ones are stopped only when all is over.
 *
 * Refused by: QueryTimeoutsHiddenTest.any_queries
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        List<CompletableFuture<Optional<T>>> all = new ArrayList<>();
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (Query<T> query : queries) {
                    CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
                    database.execute(() -> {
                        try {
                            answer.complete(Optional.of(query.work().call()));
                        } catch (Exception e) {
                            answer.completeExceptionally(e);
                        }
                    });
                    all.add(answer.completeOnTimeout(
                            Optional.empty(), query.limit().toMillis(), TimeUnit.MILLISECONDS));
                }
                for (CompletableFuture<Optional<T>> answer : all) {
                    answers.put(queries.get(answers.size()).name(), answer.get());
                }
            } finally {
                database.shutdownNow();
            }
        }
        return answers;
    }
}
