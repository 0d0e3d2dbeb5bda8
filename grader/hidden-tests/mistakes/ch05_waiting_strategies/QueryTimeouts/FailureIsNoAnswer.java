/*
 * Whatever goes wrong is taken for an answer that is missing.
 *
 * Refused by: QueryTimeoutsHiddenTest.a_failure_is_no_missing_answer
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<T>>> waiters = new ArrayList<>();
            queries.forEach(query -> waiters.add(() -> within(query)));
            for (Future<Optional<T>> answer : page.invokeAll(waiters)) {
                answers.put(queries.get(answers.size()).name(), answer.get());
            }
        }
        return answers;
    }

    private static <T> Optional<T> within(Query<T> query) throws InterruptedException {
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> answer = database.submit(query.work());
            try {
                return Optional.of(answer.get(query.limit().toMillis(), TimeUnit.MILLISECONDS));
            } catch (ExecutionException | TimeoutException e) {
                return Optional.empty();
            } finally {
                answer.cancel(true);
            }
        }
    }
}
