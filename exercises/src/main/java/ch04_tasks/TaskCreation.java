package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * A recipe becomes a task. Look at it at four moments.
 *
 * <p>{@code observe("pasta", recipe, Duration.ofMillis(100))}
 * <ol>
 * <li>prints {@code main: pasta is a recipe}; nothing has been started by then;
 * <li>starts the recipe and prints, at once, {@code main: pasta is a task, done = false};
 * <li>100 milliseconds after the start, neither sooner nor later, takes a peek and prints {@code main: pasta at the
 *     peek, done = false}, or {@code done = true} if it has ended by then;
 * <li>as soon as the task has ended, but not before the peek, prints {@code main: pasta gives fresh pasta, done = true},
 *     where {@code fresh pasta} is what the recipe gave, or {@code main: pasta failed, done = true};
 * <li>and returns the task.
 * </ol>
 *
 * <p>The task keeps what has become of it: {@code get()} gives what the recipe gave, or throws an {@link
 * java.util.concurrent.ExecutionException} whose cause is the recipe's failure, as often as it is called, and cooks
 * nothing again. {@code observe} itself does not fail when the recipe does.
 *
 * <ul>
 * <li>Each call of {@code observe} makes a task of its own and runs the recipe once, also if it is given the same name and
 *     the same recipe again, and also if another call is still going on.
 * <li>A recipe takes its time, so it is not done when it has just been started. The peek is a whole number of
 *     milliseconds, and not zero.
 * <li>When {@code observe} returns, no thread of yours is left running.
 * </ul>
 */
public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        throw new UnsupportedOperationException("TODO: make a task of the recipe, and look at it");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> recipe = Recipes.recipe("cook", Duration.ofSeconds(5), "fresh pasta");
        Future<String> task = observe("pasta", recipe, Duration.ofMillis(100));
        System.out.println("main: asked again, it gives " + task.get());
    }
}
