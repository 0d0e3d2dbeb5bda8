package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = kitchen.submit(cooking);
            try {
                for (int look = 1; look <= looks; look++) {
                    Thread.sleep(between);
                    // Asked once: told and decided upon is the same answer, even if it changes in between.
                    boolean done = task.isDone();
                    System.out.println("monitor: look " + look + ", done = " + done);
                    if (done) {
                        return Optional.of(task.get());
                    }
                }
                System.out.println("monitor: cancelling");
            } finally {
                // Also when the caller is interrupted; without effect on what is done.
                task.cancel(true);
            }
        }
        // Cancelled it was at once, ended it has only now: the closing brace has waited for the cook to clean up.
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }

    static void main() throws Exception {
        Callable<String> stew = Recipes.inSteps("stew", 5, Duration.ofSeconds(1), "a gourmet meal");
        System.out.println("main: " + watch(stew, 3, Duration.ofMillis(750)));
        System.out.println("main: " + watch(stew, 8, Duration.ofMillis(750)));
    }
}
