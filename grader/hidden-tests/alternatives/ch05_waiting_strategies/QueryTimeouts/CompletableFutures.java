/* An answer is completed by the query or by the limit, and whoever is late is interrupted. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        List<CompletableFuture<Optional<T>>> answers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Query<T> query : queries) {
            CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual().start(() -> run(query, answer));
            threads.add(thread);
            answers.add(answer);
            answer.completeOnTimeout(Optional.empty(), query.limit().toMillis(), TimeUnit.MILLISECONDS)
                    .thenAccept(result -> {
                        if (result.isEmpty()) {
                            thread.interrupt();
                        }
                    });
        }
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();
            Map<String, Optional<T>> byName = new LinkedHashMap<>();
            for (Query<T> query : queries) {
                byName.put(query.name(), answers.get(byName.size()).get());
            }
            for (Thread thread : threads) {
                thread.join();
            }
            return byName;
        } finally {
            // Whoever is still at work is so because the caller was interrupted.
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static <T> void run(Query<T> query, CompletableFuture<Optional<T>> answer) {
        try {
            answer.complete(Optional.of(query.work().call()));
        } catch (Exception e) {
            answer.completeExceptionally(e);
        }
    }
}
