package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * A table of friends waits for some of its dishes, but not for all: "Call us when it is enough."
 *
 * <p>The dishes are cooking already, or are even done. {@code await} waits until one of three things has happened, and returns
 * there and then:
 *
 * <ul>
 * <li>what is done is enough,
 * <li>all dishes are done, enough or not,
 * <li>the limit, counted from the call, is over.
 * </ul>
 *
 * <p>It returns the split at that moment: the dishes that are done and those that are pending, each of them once, each list in
 * the order in which the dishes were given. Done means done in any way: ready, failed or cancelled.
 *
 * <p>What is enough is the caller's business. Show {@code enough} the split at the beginning, and again whenever a dish has
 * ended; if several end at the very same instant, one look after the last of them is sufficient. It looks at the
 * split and at nothing else, takes no time, never fails, and may be asked by any thread, as often as you like.
 *
 * <ul>
 * <li><b>Raise nothing.</b> A dish that has failed is done, and what that means is up to the caller.
 * <li><b>Cancel nothing.</b> Whatever is pending cooks on, also after the limit, and its future tells later how it ended.
 *     Do not complete it yourself.
 * <li>If the caller is interrupted while it waits, it gets an {@link InterruptedException} at once, and the dishes cook on.
 * </ul>
 *
 * <p>The limit is a whole number of milliseconds. It may be zero: then look, and do not wait. A table without dishes does not
 * wait either. No thread of yours is left running, and nothing is printed.
 */
public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        throw new UnsupportedOperationException("TODO: wait until it is enough, all are done, or the limit is over");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<CompletableFuture<String>> dishes = List.of(
                Kitchen.start(Recipes.recipe("salad", Duration.ofSeconds(2), "a salad")),
                Kitchen.start(Recipes.recipe("pizza", Duration.ofSeconds(15), "a pizza")),
                Kitchen.start(Recipes.recipe("dessert", Duration.ofSeconds(8), "a dessert")));
        Split<String> split = await(dishes, some -> some.done().size() >= 2, Duration.ofSeconds(30));
        split.done().forEach(dish -> System.out.println("friends: eat " + dish.resultNow()));
    }
}
