/*
 * All keys are in the map before any thread starts. To give a key another value is no change of structure, so each thread may
 * do that to its own.
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
        queries.forEach(query -> answers.put(query.name(), Optional.empty()));
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> waiters = new ArrayList<>();
            queries.forEach(query -> waiters.add(() -> answers.put(query.name(), within(query))));
            for (Future<Object> answer : page.invokeAll(waiters)) {
                answer.get();
            }
        }
        return answers;
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
