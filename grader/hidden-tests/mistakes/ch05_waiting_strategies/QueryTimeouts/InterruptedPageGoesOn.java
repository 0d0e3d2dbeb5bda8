/*
 * When the caller is interrupted the queries go on until their limits, for nobody.
 *
 * Refused by: QueryTimeoutsHiddenTest.an_interrupted_caller_stops_them_all
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
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        List<FutureTask<Optional<T>>> waiters = new ArrayList<>();
        for (Query<T> query : queries) {
            waiters.add(new FutureTask<>(() -> within(query)));
            Thread.startVirtualThread(waiters.getLast());
        }
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        for (FutureTask<Optional<T>> answer : waiters) {
            answers.put(queries.get(answers.size()).name(), answer.get());
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
