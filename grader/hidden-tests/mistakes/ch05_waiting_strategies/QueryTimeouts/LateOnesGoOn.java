/*
 * The waiting has a limit and the queries have none: the database works on for nobody, and the closing brace waits for
 * it.
 *
 * Refused by: QueryTimeoutsHiddenTest.stopping_one_holds_up_nobody
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<T>>> waiting = new ArrayList<>();
            for (Query<T> query : queries) {
                Future<T> answer = page.submit(query.work());
                waiting.add(page.submit(() -> {
                    try {
                        return Optional.of(answer.get(query.limit().toMillis(), TimeUnit.MILLISECONDS));
                    } catch (TimeoutException e) {
                        return Optional.empty();
                    }
                }));
            }
            Map<String, Optional<T>> answers = new LinkedHashMap<>();
            for (Future<Optional<T>> answer : waiting) {
                answers.put(queries.get(answers.size()).name(), answer.get());
            }
            return answers;
        }
    }
}
