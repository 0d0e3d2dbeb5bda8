package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;

/**
 * Salad, soup, roast: one stove, one dish after the other, and for each dish a limit of its own.
 *
 * <p>{@code serve} takes the orders in the order of the list, one at a time. It prints, for instance, {@code waiter:
 * salad ordered}, then starts the dish, once, and waits for it, but no longer than the limit of this order, which
 * counts from here.
 *
 * <ul>
 * <li>If the dish is ready in time, the customer gets what it gave, and it is the next order's turn.
 * <li>Otherwise, at the limit, {@code waiter: salad takes too long} is printed and the dish is interrupted, and the
 *     customer gets {@code "no salad"} instead. Between interrupt and end the dish may take its time, and what it gives
 *     or throws after all does not matter. There is only one stove: it is the next order's turn when the dish has
 *     really ended, and not before.
 * <li>If the dish fails in time, the caller gets the failure as soon as it happens, as it is or as the cause of
 *     another, and no more orders are taken. It may be a {@link java.util.concurrent.TimeoutException} of its own.
 * <li>A dish that is ready at the very instant of its limit may be in time or too late, but not both.
 * <li>If the caller is interrupted while it waits, the dish is interrupted, no more orders are taken, and nothing more
 *     is printed. When the dish has really ended, the caller gets an {@link InterruptedException}.
 * </ul>
 *
 * <p>{@code serve} returns what the customer has got, one thing for each order, in the order of the list, as soon as
 * the last dish has ended. Two orders may have the same name.
 *
 * <p>A dish is never null. Limits are whole numbers of milliseconds and not zero. When {@code serve} is over, no thread
 * of yours is left running.
 */
public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        throw new UnsupportedOperationException("TODO: serve one dish after the other, each within its own limit");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        System.out.println("main: " + serve(List.of(order("salad", 2, 3), order("soup", 4, 5), order("roast", 8, 6))));
    }

    private static Order order(String name, int takes, int limit) {
        return new Order(
                name, Recipes.recipe(name, Duration.ofSeconds(takes), "a good " + name), Duration.ofSeconds(limit));
    }
}
