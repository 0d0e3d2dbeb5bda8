/* A scheduler cancels each query at its own limit while the caller joins the threads; FutureTask decides in one step
whether the answer or the timer was first. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        List<FutureTask<T>> tasks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            for (Query<T> query : queries) {
                FutureTask<T> task = new FutureTask<>(query.work());
                tasks.add(task);
                timer.schedule(() -> task.cancel(true), query.limit().toMillis(), TimeUnit.MILLISECONDS);
                threads.add(Thread.startVirtualThread(task));
            }
            try {
                joinOrStop(threads, tasks);
            } finally {
                timer.shutdownNow(); // no timer rings for a query that has ended
            }
        }

        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            answers.put(queries.get(i).name(), answer(tasks.get(i)));
        }
        return answers;
    }

    /** Waits for the threads. If interrupted meanwhile, stops all tasks, and waits on until the threads have ended. */
    private static void joinOrStop(List<Thread> threads, List<? extends FutureTask<?>> tasks)
            throws InterruptedException {
        InterruptedException interrupted = null;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = e;
                    tasks.forEach(task -> task.cancel(true));
                }
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
    }

    private static <T> Optional<T> answer(FutureTask<T> task) throws Exception {
        try {
            return Optional.of(task.get());
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        ask(List.of(query("users", 1, 2), query("orders", 10, 3), query("stock", 2, 5)))
                .forEach((name, answer) -> System.out.println("page: " + name + " " + answer.orElse("timed out")));
    }

    private static Query<String> query(String name, int takes, int limit) {
        return new Query<>(
                name, Recipes.recipe(name, Duration.ofSeconds(takes), "all " + name), Duration.ofSeconds(limit));
    }
}
