package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Pasta takes five seconds, salad takes two. In turn dinner is ready after seven, together after five.
 *
 * <p>{@code inTurn} runs the recipes one after the other, in the order of the list, each starting when the one before it
 * has ended. If one fails, those after it do not start.
 *
 * <p>{@code together} makes a task of each recipe: it starts them all at once, however many they are, and then waits for
 * them one by one, in the order of the list. Right after starting them, and again after each wait, it says how many are
 * done, as in {@code dinner: 1 of 2 done}. A task that has failed is done, too. When the turn comes to wait for one that
 * has failed, {@code together} says nothing more; the tasks that are still under way may go on to their end, and the
 * caller may get the failure before or after that.
 *
 * <ul>
 * <li>Both run each recipe once, and return what the recipes gave, in the order of the list.
 * <li>If a recipe fails, the caller gets the failure, as it is or as the cause of another. If several fail, it is that of
 *     the first one in the list.
 * <li>Without recipes {@code together} says {@code dinner: 0 of 0 done}, and either gives an empty list.
 * <li>When the recipes have ended, no thread of yours is left running.
 * </ul>
 */
public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        throw new UnsupportedOperationException("TODO: run the recipes one after the other");
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        throw new UnsupportedOperationException("TODO: start all, then wait for each, telling how many are done");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Callable<String>> recipes = List.of(
                Recipes.recipe("pasta", Duration.ofSeconds(5), "delicious pasta"),
                Recipes.recipe("salad", Duration.ofSeconds(2), "fresh salad"));
        System.out.println("main: " + inTurn(recipes));
        System.out.println("main: " + together(recipes));
    }
}
