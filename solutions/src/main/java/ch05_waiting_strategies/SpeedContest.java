package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            // invokeAny gives the first result and interrupts whoever is still at work, but it does not wait for them.
            // That is done by close(), at the brace.
            return kitchen.invokeAny(chefs);
        }
    }

    static void main() throws Exception {
        String dish = winner(List.of(
                Recipes.recipe("chef A", Duration.ofSeconds(3), "a salad"),
                Recipes.recipe("chef B", Duration.ofSeconds(1), "a sandwich"),
                Recipes.recipe("chef C", Duration.ofSeconds(5), "a soup")));
        System.out.println("main: " + dish + " wins");
    }
}
