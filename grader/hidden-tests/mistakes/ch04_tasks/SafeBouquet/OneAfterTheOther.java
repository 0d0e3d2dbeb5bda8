/*
 * Safe, but slow: each flower is grown and looked at before the next one starts.
 *
 * Refused by: SafeBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Callable<T> flower : flowers) {
            try {
                outcomes.add(new Outcome.Bloomed<>(flower.call()));
            } catch (Throwable e) {
                outcomes.add(new Outcome.Wilted<>(e));
            }
        }
        return outcomes;
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
