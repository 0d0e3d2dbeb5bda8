/*
 * Starts the flowers and fills the list as they end, but does not wait for them.
 *
 * Refused by: SafeBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) {
        List<Outcome<T>> outcomes = new CopyOnWriteArrayList<>(Collections.nCopies(flowers.size(), null));
        for (int i = 0; i < flowers.size(); i++) {
            int place = i;
            Thread.startVirtualThread(() -> {
                try {
                    outcomes.set(place, new Outcome.Bloomed<>(flowers.get(place).call()));
                } catch (Throwable e) {
                    outcomes.set(place, new Outcome.Wilted<>(e));
                }
            });
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
