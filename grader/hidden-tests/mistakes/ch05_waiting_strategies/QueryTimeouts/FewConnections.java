/*
 * A pool of eight threads: the ninth query waits for one of them, and its limit is running already.
 *
 * Refused by: QueryTimeoutsHiddenTest.a_thousand_queries_take_as_long_as_one
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        try (ExecutorService database = Executors.newFixedThreadPool(8);
                ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<T>>> waiters = new ArrayList<>();
            queries.forEach(query -> waiters.add(() -> within(query, database)));
            for (Future<Optional<T>> answer : page.invokeAll(waiters)) {
                answers.put(queries.get(answers.size()).name(), answer.get());
            }
        }
        return answers;
    }

    private static <T> Optional<T> within(Query<T> query, ExecutorService database) throws Exception {
        Future<T> answer = database.submit(query.work());
        try {
            return Optional.of(answer.get(query.limit().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            answer.cancel(true);
        }
    }
}
