/* A map that keeps its order; the recipe runs in a virtual thread of its own. */
package ch02_coroutines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Map<String, Callable<T>> byName = new LinkedHashMap<>();
        all.forEach(recipe -> byName.put(recipe.name(), recipe.work()));
        Callable<T> work = byName.remove(chosen);
        if (work == null) {
            throw new NoSuchElementException("no recipe named " + chosen);
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread.startVirtualThread(task);
        return new Report<>(task.get(), List.copyOf(byName.keySet()));
    }
}
