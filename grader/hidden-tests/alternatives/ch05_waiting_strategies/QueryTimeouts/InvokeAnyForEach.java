/* Each query is a race with a single runner, which has a limit. */
package ch05_waiting_strategies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Optional<T>>> running = new LinkedHashMap<>();
            try {
                queries.forEach(query -> running.put(query.name(), threads.submit(() -> within(threads, query))));
                Map<String, Optional<T>> answers = new LinkedHashMap<>();
                for (String name : running.keySet()) {
                    answers.put(name, running.get(name).get());
                }
                return answers;
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static <T> Optional<T> within(ExecutorService threads, Query<T> query) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try {
            return Optional.of(threads.invokeAny(
                    List.of(() -> {
                        try {
                            return query.work().call();
                        } finally {
                            ended.countDown();
                        }
                    }),
                    query.limit().toMillis(),
                    TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            ended.await();
            return Optional.empty();
        }
    }
}
