/*
 * Everything is stopped when the first one fails, as a team would be: in a race that is for the others to enjoy.
 *
 * Refused by: MirrorRaceHiddenTest.a_fast_failure_does_not_win
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        try (ExecutorService net = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<T> arrivals = new ExecutorCompletionService<>(net);
            List<Future<T>> attempts = new ArrayList<>();
            mirrors.forEach(mirror -> attempts.add(arrivals.submit(mirror)));
            T answer = null;
            for (int ended = 0; ended < attempts.size(); ended++) {
                Future<T> next = arrivals.take();
                net.shutdownNow();
                answer = next.state() == Future.State.SUCCESS ? next.resultNow() : answer;
            }
            if (answer != null) {
                return answer;
            }
            Exception failure = new Exception("no mirror answers");
            attempts.forEach(attempt -> failure.addSuppressed(attempt.exceptionNow()));
            throw failure;
        }
    }
}
