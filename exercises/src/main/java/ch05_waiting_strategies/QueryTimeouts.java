package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page shows users, orders and stock, and each needs a query. Whatever does not come in time is left out, and each
 * query has its own idea of "in time".
 *
 * <p>{@code ask} starts all queries at once, each of them once, and waits for all of them. Every limit counts from the
 * call.
 *
 * <ul>
 * <li>A query that answers within its limit has its answer in the map.
 * <li>A query that is still at work when its own limit is over is interrupted there and then, and gets {@code
 *     Optional.empty()}. Between interrupt and end it may take its time, and what it gives or throws after all does not
 *     matter. Meanwhile the others go on, each until its own limit.
 * <li>A query that answers at the very instant of its limit may be in time or too late.
 * <li>If a query fails within its limit, the caller gets the failure, as it is or as the cause of another, at the
 *     latest when all queries have ended. It may be a {@link java.util.concurrent.TimeoutException} of the query's own.
 *     The others may be interrupted early, or go on, each until its own limit. If several fail, one of the failures is
 *     enough.
 * <li>If the caller is interrupted while queries are at work, these are interrupted, too. When all have really ended,
 *     the caller gets an {@link InterruptedException}.
 * </ul>
 *
 * <p>{@code ask} returns as soon as all queries have really ended, the late ones included. The map has an entry for
 * each query, by its name, in the order of the list.
 *
 * <p>However many queries there are, maybe none, no two have the same name, and no answer is null. Limits are whole
 * numbers of milliseconds and not zero. {@code ask} prints nothing itself, and when it is over, no thread of yours is
 * left running.
 */
public class QueryTimeouts {

    static <T> Map<String, Optional<T>> ask(List<Query<T>> queries) throws Exception {
        throw new UnsupportedOperationException("TODO: ask all queries at once, each within its own limit");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        ask(List.of(query("users", 1, 2), query("orders", 10, 3), query("stock", 2, 5)))
                .forEach((name, answer) -> System.out.println("page: " + name + " " + answer.orElse("timed out")));
    }

    private static Query<String> query(String name, int takes, int limit) {
        return new Query<>(
                name, Recipes.recipe(name, Duration.ofSeconds(takes), "all " + name), Duration.ofSeconds(limit));
    }
}
