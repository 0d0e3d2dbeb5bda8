/*
 * Each limit starts when the one before it has been waited for, so a late answer gets through behind a slow one.
 *
 * Refused by: QueryTimeoutsHiddenTest.a_late_answer_does_not_get_through
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
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            queries.forEach(query -> running.add(database.submit(query.work())));
            Map<String, Optional<T>> answers = new LinkedHashMap<>();
            try {
                for (Query<T> query : queries) {
                    Future<T> answer = running.get(answers.size());
                    try {
                        T value = answer.get(query.limit().toMillis(), TimeUnit.MILLISECONDS);
                        answers.put(query.name(), Optional.of(value));
                    } catch (TimeoutException e) {
                        answer.cancel(true);
                        answers.put(query.name(), Optional.empty());
                    }
                }
            } finally {
                running.forEach(answer -> answer.cancel(true));
            }
            return answers;
        }
    }
}
