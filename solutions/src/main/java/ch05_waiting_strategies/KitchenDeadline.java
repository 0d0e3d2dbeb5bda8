package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        // A deadline is a point in time. Unlike a limit, it can be handed from step to step without being counted anew.
        long deadline = System.nanoTime() + closing.toNanos();
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            work(step, Math.min(left, step.limit().toNanos())).ifPresent(finished::add);
            // Somebody may have interrupted us while we waited for the end. close() does not throw then.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return finished;
    }

    private static <T> Optional<T> work(Step<T> step, long nanos) throws Exception {
        // The closing brace waits until the step has cleared up. That takes its time from the steps to come.
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> working = kitchen.submit(step.work());
            try {
                return Optional.of(working.get(nanos, TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } finally {
                working.cancel(true);
            }
        }
    }

    static void main() throws Exception {
        List<Step<String>> steps =
                List.of(step("salad", 2, 5), step("roast", 9, 3), step("soup", 4, 5), step("cake", 15, 20));
        System.out.println("main: " + shift(steps, Duration.ofSeconds(12)));
    }

    private static Step<String> step(String name, int takes, int limit) {
        return new Step<>(Recipes.recipe(name, Duration.ofSeconds(takes), "a good " + name), Duration.ofSeconds(limit));
    }
}
