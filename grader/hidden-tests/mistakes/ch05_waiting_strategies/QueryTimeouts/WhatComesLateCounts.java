/*
 * The late query is interrupted, and whatever it still gives is taken for its answer.
 *
 * Refused by: QueryTimeoutsHiddenTest.what_comes_after_the_interrupt_does_not_matter
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
import java.util.concurrent.FutureTask;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<T>>> waiters = new ArrayList<>();
            queries.forEach(query -> waiters.add(() -> within(query)));
            for (Future<Optional<T>> answer : page.invokeAll(waiters)) {
                answers.put(queries.get(answers.size()).name(), answer.get());
            }
        }
        return answers;
    }

    private static <T> Optional<T> within(Query<T> query) throws Exception {
        FutureTask<T> work = new FutureTask<>(query.work());
        Thread thread = Thread.startVirtualThread(work);
        try {
            if (!thread.join(query.limit())) {
                thread.interrupt();
                thread.join();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            thread.join();
            throw e;
        }
        if (work.state() == Future.State.FAILED && work.exceptionNow() instanceof InterruptedException) {
            return Optional.empty();
        }
        return Optional.of(work.get());
    }
}
