/*
 * All recipes are started at once "to save time"; the ones that nobody chose are cancelled when the chosen one is done.
 *
 * Refused by: CallingVersusRunningHiddenTest.the_others_are_never_started
 */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<T>> tasks = new LinkedHashMap<>();
            for (Recipe<T> recipe : all) {
                tasks.put(recipe.name(), threads.submit(recipe.work()));
            }
            Future<T> task = tasks.remove(chosen);
            try {
                if (task == null) {
                    throw new NoSuchElementException(chosen);
                }
                return new Report<>(task.get(), new ArrayList<>(tasks.keySet()));
            } finally {
                tasks.values().forEach(other -> other.cancel(true));
            }
        }
    }
}
