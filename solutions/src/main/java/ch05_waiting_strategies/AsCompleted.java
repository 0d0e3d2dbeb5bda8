package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                // A queue between the cooks and the camera: what ends while a photo is taken keeps its place in it.
                CompletionService<T> counter = new ExecutorCompletionService<>(kitchen);
                recipes.forEach(counter::submit);
                int photos = 0;
                for (int turn = 0; turn < recipes.size(); turn++) {
                    try {
                        photo.accept(counter.take().get());
                        photos++;
                    } catch (ExecutionException failure) {
                        smoke.accept(failure);
                    }
                }
                return photos;
            } finally {
                // Only if the caller leaves early is there anybody to stop. close() waits until they have ended.
                kitchen.shutdownNow();
            }
        }
    }

    static void main() throws Exception {
        int photos = each(
                List.of(
                        Recipes.failing("pizza", Duration.ofSeconds(3), "the pizza is burnt"),
                        Recipes.recipe("salad", Duration.ofSeconds(1), "a salad"),
                        Recipes.recipe("dessert", Duration.ofSeconds(5), "a dessert")),
                dish -> System.out.println("blogger: a photo of " + dish),
                failure -> System.out.println("blogger: only smoke, " + failure.getMessage()));
        System.out.println("blogger: " + photos + " photos");
    }
}
