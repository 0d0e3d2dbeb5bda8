/* One timer thread cancels whatever is late, and the caller waits for each in turn. */
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
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ExecutorService database = Executors.newCachedThreadPool();
        try (timer;
                database) {
            try {
                List<Future<T>> answers = new ArrayList<>();
                for (Query<T> query : queries) {
                    Future<T> answer = database.submit(query.work());
                    timer.schedule(() -> answer.cancel(true), query.limit().toMillis(), TimeUnit.MILLISECONDS);
                    answers.add(answer);
                }
                Map<String, Optional<T>> byName = new LinkedHashMap<>();
                for (int i = 0; i < answers.size(); i++) {
                    byName.put(queries.get(i).name(), answer(answers.get(i)));
                }
                return byName;
            } finally {
                database.shutdownNow();
                timer.shutdownNow();
            }
        }
    }

    private static <T> Optional<T> answer(Future<T> query) throws Exception {
        try {
            return Optional.of(query.get());
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }
}
