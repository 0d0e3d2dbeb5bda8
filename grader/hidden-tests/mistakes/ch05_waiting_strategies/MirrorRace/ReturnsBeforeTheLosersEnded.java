/*
 * The losers are interrupted, but whoever is cleaning up is still at it when the answer is returned.
 *
 * Refused by: MirrorRaceHiddenTest.losers_are_stopped_and_have_ended
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
        ExecutorService net = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletionService<T> arrivals = new ExecutorCompletionService<>(net);
            List<Future<T>> attempts = new ArrayList<>();
            mirrors.forEach(mirror -> attempts.add(arrivals.submit(mirror)));
            for (int ended = 0; ended < attempts.size(); ended++) {
                Future<T> next = arrivals.take();
                if (next.state() == Future.State.SUCCESS) {
                    return next.resultNow();
                }
            }
            Exception failure = new Exception("no mirror answers");
            attempts.forEach(attempt -> failure.addSuppressed(attempt.exceptionNow()));
            throw failure;
        } finally {
            net.shutdownNow();
        }
    }
}
