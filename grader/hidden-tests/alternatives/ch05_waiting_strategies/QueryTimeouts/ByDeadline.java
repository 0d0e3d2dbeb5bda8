/* One thread is enough to wait for all, if it waits for the query with the smallest limit first. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.Comparator;
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
        long start = System.nanoTime();
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        Map<Query<T>, Future<T>> running = new LinkedHashMap<>();
        try (ExecutorService database = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (Query<T> query : queries) {
                    answers.put(query.name(), Optional.empty());
                    running.put(query, database.submit(query.work()));
                }
                List<Query<T>> byLimit = new ArrayList<>(queries);
                byLimit.sort(Comparator.comparing(Query::limit));
                for (Query<T> query : byLimit) {
                    long left = start + query.limit().toNanos() - System.nanoTime();
                    Future<T> answer = running.get(query);
                    try {
                        answers.put(query.name(), Optional.of(answer.get(left, TimeUnit.NANOSECONDS)));
                    } catch (TimeoutException e) {
                        answer.cancel(true);
                    }
                }
                return answers;
            } finally {
                running.values().forEach(answer -> answer.cancel(true));
            }
        }
    }
}
