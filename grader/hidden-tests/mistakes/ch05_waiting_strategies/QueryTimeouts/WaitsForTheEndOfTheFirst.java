/*
 * The smallest limit is kept first, and so on. But before the next limit is looked at, the one stopped must have ended.
 *
 * Refused by: QueryTimeoutsHiddenTest.stopping_one_holds_up_nobody
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        long start = System.nanoTime();
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        Map<String, FutureTask<T>> tasks = new LinkedHashMap<>();
        Map<String, Thread> threads = new LinkedHashMap<>();
        for (Query<T> query : queries) {
            answers.put(query.name(), Optional.empty());
            tasks.put(query.name(), new FutureTask<>(query.work()));
            threads.put(query.name(), Thread.startVirtualThread(tasks.get(query.name())));
        }
        try {
            List<Query<T>> byLimit = new ArrayList<>(queries);
            byLimit.sort(Comparator.comparing(Query::limit));
            for (Query<T> query : byLimit) {
                FutureTask<T> task = tasks.get(query.name());
                long left = start + query.limit().toNanos() - System.nanoTime();
                try {
                    answers.put(query.name(), Optional.of(task.get(left, TimeUnit.NANOSECONDS)));
                } catch (TimeoutException e) {
                    task.cancel(true);
                    threads.get(query.name()).join();
                }
            }
            return answers;
        } finally {
            tasks.values().forEach(task -> task.cancel(true));
            for (Thread thread : threads.values()) {
                thread.join();
            }
        }
    }
}
