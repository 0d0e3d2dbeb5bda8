/*
 * Nothing is cooked: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: MultiDishHiddenTest.few_orders_or_none
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;

public class MultiDish {

    static List<String> serve(List<Order> orders) throws Exception {
        List<String> served = new ArrayList<>();
        for (Order order : orders) {
            System.out.println("waiter: " + order.name() + " ordered");
            System.out.println(order.name() + ": started");
            if (order.name().equals("roast")) {
                Thread.sleep(order.limit());
                System.out.println("waiter: roast takes too long");
                System.out.println("roast: interrupted");
                served.add("no roast");
            } else {
                Thread.sleep(order.limit().minusSeconds(1));
                System.out.println(order.name() + ": ready");
                served.add("a good " + order.name());
            }
        }
        return served;
    }
}
