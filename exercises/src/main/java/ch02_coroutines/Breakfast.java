package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Coffee takes two seconds, toast takes one, and breakfast is ready after two.
 *
 * <p>{@code prepare} runs both recipes at once, each of them once, and returns what they gave, coffee first: {@code
 * "hot coffee and golden toast"}. It prints {@code breakfast: started} before it starts either, and {@code breakfast:
 * ready} as soon as both have ended.
 *
 * <ul>
 * <li>If a recipe fails, the caller gets the failure, as it is or as the cause of another, and {@code breakfast: ready}
 *     is not printed. The other recipe may go on to its end. If both fail, either failure will do.
 * <li>Several breakfasts may be prepared at the same time. None waits for another.
 * <li>When the recipes have ended, no thread of yours is left running.
 * </ul>
 */
public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        throw new UnsupportedOperationException("TODO: make coffee and toast at once");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        String meal = prepare(
                Recipes.recipe("coffee", Duration.ofSeconds(2), "hot coffee"),
                Recipes.recipe("toast", Duration.ofSeconds(1), "golden toast"));
        System.out.println("main: " + meal);
    }
}
