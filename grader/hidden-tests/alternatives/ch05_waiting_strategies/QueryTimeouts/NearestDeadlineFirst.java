/* One waiter and no timer: the caller waits for the queries in the order of their deadlines, so it is never late for
the next one, and only when the last deadline is over does it wait for the ends. */
package ch05_waiting_strategies;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        long start = System.nanoTime();
        Map<String, FutureTask<T>> tasks = new LinkedHashMap<>();
        for (Query<T> query : queries) {
            tasks.put(query.name(), new FutureTask<>(query.work()));
        }
        ExecutorService database = Executors.newVirtualThreadPerTaskExecutor();
        try {
            tasks.values().forEach(database::execute);
            for (Query<T> query :
                    queries.stream().sorted(Comparator.comparing(Query::limit)).toList()) {
                long left = TimeUnit.NANOSECONDS.convert(query.limit()) - (System.nanoTime() - start);
                stopAtLimit(tasks.get(query.name()), left);
            }
            database.shutdown();
            database.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } finally {
            // Not shutdownNow(): it would interrupt a second time whoever is cleaning up already.
            tasks.values().forEach(task -> task.cancel(true));
            database.close();
        }

        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, FutureTask<T>> entry : tasks.entrySet()) {
            answers.put(entry.getKey(), outcome(entry.getValue()));
        }
        return answers;
    }

    private static void stopAtLimit(FutureTask<?> task, long nanos) throws InterruptedException {
        try {
            task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true); // changes nothing if the answer has come at this very moment
        } catch (ExecutionException e) {
            // The failure lies in the task until the others have ended.
        }
    }

    private static <T> Optional<T> outcome(FutureTask<T> task) throws ExecutionException {
        return switch (task.state()) {
            case SUCCESS -> Optional.of(task.resultNow());
            case CANCELLED -> Optional.empty();
            case FAILED -> throw new ExecutionException(task.exceptionNow());
            case RUNNING -> throw new AssertionError("all have ended");
        };
    }
}
