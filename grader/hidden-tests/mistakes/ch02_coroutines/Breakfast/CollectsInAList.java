/*
 * Both threads add what they have to one ArrayList: whoever is first comes first, and two at once may lose one.
 *
 * Refused by: BreakfastHiddenTest.both_may_be_ready_at_the_same_instant
 */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        List<String> plate = new ArrayList<>();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> one = kitchen.submit(() -> plate.add(coffee.call()));
            Future<Boolean> other = kitchen.submit(() -> plate.add(toast.call()));
            one.get();
            other.get();
        }
        System.out.println("breakfast: ready");
        return String.join(" and ", plate);
    }
}
