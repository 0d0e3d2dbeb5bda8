package ch05_waiting_strategies;

import java.time.Duration;
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
            try {
                return race(mirrors, net);
            } finally {
                // However the race has ended: whoever is still running may stop. close() waits for them.
                net.shutdownNow();
            }
        }
    }

    private static <T> T race(List<Callable<T>> mirrors, ExecutorService net) throws Exception {
        // Two orders are needed: the service gives the attempts as they end, the list keeps them as they were asked.
        CompletionService<T> arrivals = new ExecutorCompletionService<>(net);
        List<Future<T>> attempts = new ArrayList<>();
        for (Callable<T> mirror : mirrors) {
            attempts.add(arrivals.submit(mirror));
        }
        for (int ended = 0; ended < attempts.size(); ended++) {
            Future<T> next = arrivals.take();
            if (next.state() == Future.State.SUCCESS) {
                return next.resultNow();
            }
        }
        throw allFailed(attempts);
    }

    private static <T> Exception allFailed(List<Future<T>> attempts) {
        Exception failure = new Exception("none of " + attempts.size() + " mirrors answers");
        attempts.forEach(attempt -> failure.addSuppressed(attempt.exceptionNow()));
        return failure;
    }

    static void main() throws Exception {
        String page = firstSuccess(List.of(
                Recipes.recipe("alpha", Duration.ofSeconds(3), "the page from alpha"),
                Recipes.failing("beta", Duration.ofSeconds(1), "beta is down"),
                Recipes.recipe("gamma", Duration.ofSeconds(2), "the page from gamma")));
        System.out.println("main: " + page);
    }
}
