/* Two threads for each query: one asks, the other looks at the watch. What they find is kept in a map behind a lock. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;

public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        List<Exception> failures = new ArrayList<>();
        List<Thread> watching = new ArrayList<>();
        for (Query<T> query : queries) {
            answers.put(query.name(), Optional.empty());
        }
        for (Query<T> query : queries) {
            watching.add(Thread.startVirtualThread(() -> watch(query, answers, failures)));
        }
        try {
            for (Thread watch : watching) {
                watch.join();
            }
        } catch (InterruptedException e) {
            watching.forEach(Thread::interrupt);
            for (Thread watch : watching) {
                watch.join();
            }
            throw e;
        }
        synchronized (answers) {
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
            return answers;
        }
    }

    private static <T> void watch(Query<T> query, Map<String, Optional<T>> answers, List<Exception> failures) {
        FutureTask<T> work = new FutureTask<>(query.work());
        Thread asking = Thread.startVirtualThread(work);
        try {
            if (!asking.join(query.limit())) {
                work.cancel(true);
                asking.join();
            }
        } catch (InterruptedException e) {
            work.cancel(true);
            joinPatiently(asking);
        }
        synchronized (answers) {
            switch (work.state()) {
                case SUCCESS -> answers.put(query.name(), Optional.of(work.resultNow()));
                case FAILED -> failures.add(new Exception(work.exceptionNow()));
                default -> answers.put(query.name(), Optional.empty());
            }
        }
    }

    private static void joinPatiently(Thread thread) {
        while (true) {
            try {
                thread.join();
                return;
            } catch (InterruptedException e) {
                // Nobody is told by an interrupt to leave a query alone that is about to end.
            }
        }
    }
}
