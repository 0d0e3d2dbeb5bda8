/* Puts all recipes on a table by name, in order, and takes the chosen one away: what remains was never run. The chosen
 * one runs in a thread of its own. */
package ch02_coroutines;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Map<String, Callable<T>> table = new LinkedHashMap<>();
        for (Recipe<T> recipe : all) {
            table.put(recipe.name(), recipe.work());
        }
        Callable<T> work = table.remove(chosen);
        if (work == null) {
            throw new NoSuchElementException("no recipe is named " + chosen);
        }
        return new Report<>(runInThread(work), List.copyOf(table.keySet()));
    }

    private static <T> T runInThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread cook = Thread.ofVirtual().start(task);
        try {
            cook.join();
        } catch (InterruptedException e) {
            cook.interrupt();
            throw e;
        }
        return task.get();
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Recipe<String>> guests = List.of(greeting("Alice"), greeting("Bob"), greeting("Charlie"));
        System.out.println("main: " + runOnly(guests, "Bob"));
    }

    private static Recipe<String> greeting(String name) {
        return new Recipe<>(name, Recipes.recipe(name, Duration.ofSeconds(1), "Nice to meet you, " + name + "!"));
    }
}
