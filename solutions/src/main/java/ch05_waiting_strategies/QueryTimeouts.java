package ch05_waiting_strategies;

import java.time.Duration;
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
        // A thread can wait for one limit at a time. So each query gets a waiter of its own: threads are cheap.
        List<Callable<Optional<T>>> waiters = new ArrayList<>();
        queries.forEach(query -> waiters.add(() -> ask(query)));
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            // If the caller is interrupted, invokeAll interrupts the waiters, and each waiter stops its query.
            List<Future<Optional<T>>> answers = page.invokeAll(waiters);
            Map<String, Optional<T>> byName = new LinkedHashMap<>();
            for (int i = 0; i < answers.size(); i++) {
                byName.put(queries.get(i).name(), answers.get(i).get());
            }
            return byName;
        }
    }

    private static <T> Optional<T> ask(Query<T> query) throws Exception {
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

    static void main() throws Exception {
        ask(List.of(query("users", 1, 2), query("orders", 10, 3), query("stock", 2, 5)))
                .forEach((name, answer) -> System.out.println("page: " + name + " " + answer.orElse("timed out")));
    }

    private static Query<String> query(String name, int takes, int limit) {
        return new Query<>(
                name, Recipes.recipe(name, Duration.ofSeconds(takes), "all " + name), Duration.ofSeconds(limit));
    }
}
