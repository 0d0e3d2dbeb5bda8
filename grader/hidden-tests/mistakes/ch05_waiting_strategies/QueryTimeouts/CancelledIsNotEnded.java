/*
 * A cancelled future calls itself done at once, so the page is there while the database is still at work.
 *
 * Refused by: QueryTimeoutsHiddenTest.stopping_one_holds_up_nobody
 */
package ch05_waiting_strategies;

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
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        List<FutureTask<T>> running = new ArrayList<>();
        try {
            for (Query<T> query : queries) {
                FutureTask<T> answer = new FutureTask<>(query.work());
                Thread.startVirtualThread(answer);
                timer.schedule(() -> answer.cancel(true), query.limit().toMillis(), TimeUnit.MILLISECONDS);
                running.add(answer);
            }
            for (FutureTask<T> answer : running) {
                String name = queries.get(answers.size()).name();
                try {
                    answers.put(name, Optional.of(answer.get()));
                } catch (CancellationException e) {
                    answers.put(name, Optional.empty());
                }
            }
        } finally {
            timer.shutdownNow();
            running.forEach(answer -> answer.cancel(true));
        }
        return answers;
    }
}
