package ch04_tasks;

import ch04_tasks.Outcome.Bloomed;
import ch04_tasks.Outcome.Wilted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            // invokeAll returns when all have ended, and does not care how. So the futures need not be waited for.
            for (Future<T> flower : garden.invokeAll(flowers)) {
                outcomes.add(outcome(flower));
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> flower) {
        return switch (flower.state()) {
            case SUCCESS -> new Bloomed<>(flower.resultNow());
            // Gives what was thrown itself, where get() would wrap it.
            case FAILED -> new Wilted<>(flower.exceptionNow());
            case CANCELLED, RUNNING -> throw new IllegalStateException("nobody cancels, and all have ended");
        };
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        List<T> good = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            // Asks for the kind and not for null: a flower may be null.
            if (outcome instanceof Bloomed<T>(T flower)) {
                good.add(flower);
            }
        }
        return good;
    }

    static void main() throws Exception {
        List<Outcome<String>> outcomes = gather(List.of(
                Recipes.recipe("rose", Duration.ofSeconds(2), "healthy rose"),
                () -> {
                    Thread.sleep(500);
                    throw new IllegalStateException("tulip got plant disease!");
                },
                Recipes.recipe("lily", Duration.ofSeconds(3), "healthy lily")));
        outcomes.forEach(System.out::println);
        System.out.println("main: a bouquet of " + good(outcomes));
    }
}
