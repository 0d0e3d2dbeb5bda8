/*
 * All write into one map, and nothing guards it.
 *
 * Refused by: QueryTimeoutsHiddenTest.many_answers_may_come_at_one_instant
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.HashMap;
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
        Map<String, Optional<T>> answers = new HashMap<>();
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> waiters = new ArrayList<>();
            queries.forEach(query -> waiters.add(() -> answers.put(query.name(), within(query))));
            for (Future<Object> answer : page.invokeAll(waiters)) {
                answer.get();
            }
        }
        Map<String, Optional<T>> inOrder = new LinkedHashMap<>();
        queries.forEach(query -> inOrder.put(query.name(), answers.get(query.name())));
        return inOrder;
    }

    private static <T> Optional<T> within(Query<T> query) throws Exception {
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
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
}
