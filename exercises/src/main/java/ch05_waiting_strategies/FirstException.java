package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A menu is worth its price only if nothing burns. So the cook wants to know at once when something does, and otherwise
 * not before everything is done.
 *
 * <p>The dishes are cooking already, or are even done. {@code untilFailure} waits until one of three things has happened, and
 * returns there and then:
 *
 * <ul>
 * <li>a dish has failed, maybe before the call,
 * <li>all dishes are done,
 * <li>the limit, counted from the call, is over.
 * </ul>
 *
 * <p><b>A cancellation is no failure.</b> A dish that somebody has cancelled is done, but the others are waited for.
 *
 * <p>It returns the split at that moment: the dishes that are done and those that are pending, each of them once, each list in
 * the order in which the dishes were given. Done means done in any way: ready, failed or cancelled. What ends at the very
 * same instant may be in either list; the dish that ended the waiting is among the done.
 *
 * <ul>
 * <li><b>Raise nothing.</b> Also when a dish has failed: which one and why, the caller asks the dishes that are done.
 * <li><b>Cancel nothing.</b> Whatever is pending cooks on, also after the limit, and its future tells later how it ended. Do
 *     not complete it yourself.
 * <li>If the caller is interrupted while it waits, it gets an {@link InterruptedException} at once, and the dishes cook on.
 * </ul>
 *
 * <p>The limit is a whole number of milliseconds. It may be zero: then look, and do not wait. Without dishes there is nothing
 * to wait for either. No thread of yours is left running, and nothing is printed.
 */
public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: wait until a dish fails, all are done, or the limit is over");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<CompletableFuture<String>> dishes = List.of(
                Kitchen.start(Recipes.recipe("salad", Duration.ofSeconds(1), "a salad")),
                Kitchen.start(Recipes.failing("pizza", Duration.ofSeconds(3), "the pizza is burnt")),
                Kitchen.start(Recipes.recipe("dessert", Duration.ofSeconds(5), "a dessert")));
        Split<String> split = untilFailure(dishes, Duration.ofSeconds(30));
        split.done().forEach(dish -> System.out.println("cook: " + dish));
        System.out.println("cook: " + split.pending().size() + " to come");
    }
}
