/* The report is made by a CompletableFuture, from what the recipe gives. */
package ch02_coroutines;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) {
        Map<Boolean, List<Recipe<T>>> split = all.stream()
                .collect(Collectors.partitioningBy(recipe -> recipe.name().equals(chosen)));
        if (split.get(true).isEmpty()) {
            throw new NoSuchElementException("no recipe named " + chosen);
        }
        List<String> neverRun = split.get(false).stream().map(Recipe::name).toList();
        return CompletableFuture.supplyAsync(() -> run(split.get(true).getFirst()))
                .thenApply(result -> new Report<>(result, neverRun))
                .join();
    }

    private static <T> T run(Recipe<T> recipe) {
        try {
            return recipe.work().call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
