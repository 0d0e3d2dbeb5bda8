package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The food blogger has ordered the whole menu. He does not want it served together, he wants to photograph each dish the
 * moment it comes out of the kitchen.
 *
 * <p>{@code each} starts all recipes at once, however many they are, maybe none, and each of them once. A dish that is ready
 * is given to {@code photo}. If a recipe fails there is only smoke: {@code smoke} is given what the recipe threw, as it is
 * or as the cause of another exception. When all have ended and the last of these calls is over, {@code each} returns how
 * many photos there are. Smoke does not count.
 *
 * <ul>
 * <li><b>As they come:</b> they have their turns in the order in which the recipes <em>end</em>, ready or failed. Of two that
 *     end at the very same instant, either may be first.
 * <li><b>One camera:</b> no call of {@code photo} or {@code smoke} begins before the one before it is over. But then it
 *     begins as soon as the recipe has ended. Which thread calls does not matter; but the camera is not made for several
 *     threads, so each call must see what the calls before it wrote.
 * <li>A photo may take a while. The cooks do not wait for it: they all cook on, and whatever ends meanwhile waits for its
 *     turn.
 * <li>A failure disturbs nobody else.
 * <li>If the caller is interrupted while it waits for a dish, all recipes at work are interrupted there and then. There is
 *     no photo any more and no smoke, and the caller gets an {@link InterruptedException} when the recipes have ended;
 *     some may need a while to clean up.
 * <li>Several bloggers, each with a camera, may be at work at the same time, and none waits for another.
 * </ul>
 *
 * <p>A dish is never null, and the camera never fails. It prints nothing itself. When it is over, no thread of yours is left
 * running.
 */
public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        throw new UnsupportedOperationException("TODO: cook all, and photograph each dish as it comes");
    }

    /** See it live: run this class. */
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
