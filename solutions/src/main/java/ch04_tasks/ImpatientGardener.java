package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = garden.submit(plant);
            try {
                return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // Only our own patience gets here: a TimeoutException of the plant's comes as an ExecutionException.
                System.out.println("gardener: too slow");
            } finally {
                // get gives up waiting, and no more than that. The plant grows on until somebody interrupts it.
                task.cancel(true);
            }
        }
        // The closing brace has waited: the plant is not only cancelled but gone.
        System.out.println("gardener: removed");
        return Optional.empty();
    }

    static void main() throws Exception {
        Callable<String> orchid = Recipes.inSteps("orchid", 7, Duration.ofSeconds(1), "a mature orchid");
        System.out.println("main: " + grow(orchid, Duration.ofMillis(3500)));
        System.out.println("main: " + grow(orchid, Duration.ofMillis(7500)));
    }
}
