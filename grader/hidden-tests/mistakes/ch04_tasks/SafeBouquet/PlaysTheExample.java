/*
 * Nothing grows: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: SafeBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class SafeBouquet {

    @SuppressWarnings("unchecked")
    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        System.out.println("rose: started");
        System.out.println("tulip: started");
        System.out.println("lily: started");
        Thread.sleep(1000);
        System.out.println("rose: failed");
        System.out.println("tulip: ready");
        Thread.sleep(2000);
        System.out.println("lily: ready");
        return List.of(
                new Outcome.Wilted<>(new IllegalStateException("rose got plant disease!")),
                new Outcome.Bloomed<>((T) "healthy tulip"),
                new Outcome.Bloomed<>((T) "healthy lily"));
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        List<T> good = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            if (outcome instanceof Outcome.Bloomed<T>(T flower)) {
                good.add(flower);
            }
        }
        return good;
    }
}
