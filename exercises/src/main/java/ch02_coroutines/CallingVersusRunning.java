package ch02_coroutines;

import java.time.Duration;
import java.util.List;

/**
 * Run one recipe, and report which ones were never run: Java will not tell you.
 *
 * <p>{@code runOnly(all, "Bob")} runs the recipe named Bob, once, and runs no other. It returns a {@link Report}: what
 * Bob's recipe gave, and the names of all the others in the order of the list.
 *
 * <ul>
 * <li>No two recipes of a list have the same name. Names are the same if they are spelled the same.
 * <li>If the recipe fails, the caller gets its failure, as it is or as the cause of another. No other recipe is run.
 * <li>If no recipe has that name, nothing is run, and the caller gets a {@link java.util.NoSuchElementException}.
 * <li>It prints nothing itself, and leaves no thread running.
 * </ul>
 */
public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        throw new UnsupportedOperationException("TODO: run the chosen recipe, name those never run");
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
