/*
 * All have answered, but the timers are still set, and the closing brace waits until the last of them has rung.
 *
 * Refused by: QueryTimeoutsHiddenTest.few_queries_or_none
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (Query<T> query : queries) {
                Future<T> answer = database.submit(query.work());
                timer.schedule(() -> answer.cancel(true), query.limit().toMillis(), TimeUnit.MILLISECONDS);
                running.add(answer);
            }
            Map<String, Optional<T>> answers = new LinkedHashMap<>();
            try {
                for (Future<T> answer : running) {
                    String name = queries.get(answers.size()).name();
                    try {
                        answers.put(name, Optional.of(answer.get()));
                    } catch (CancellationException e) {
                        answers.put(name, Optional.empty());
                    }
                }
            } finally {
                database.shutdownNow();
            }
            return answers;
        }
    }
}
