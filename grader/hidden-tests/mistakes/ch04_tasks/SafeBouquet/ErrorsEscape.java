/*
 * Only exceptions are caught in the threads. An error ends the thread, and nobody is told.
 *
 * Refused by: SafeBouquetHiddenTest.it_tells_the_very_thing_that_was_thrown
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws InterruptedException {
        AtomicReferenceArray<Outcome<T>> outcomes = new AtomicReferenceArray<>(flowers.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < flowers.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    outcomes.set(place, new Outcome.Bloomed<>(flowers.get(place).call()));
                } catch (Exception e) {
                    outcomes.set(place, new Outcome.Wilted<>(e));
                }
            }));
        }
        List<Outcome<T>> inOrder = new ArrayList<>();
        for (int i = 0; i < flowers.size(); i++) {
            threads.get(i).join();
            inOrder.add(outcomes.get(i));
        }
        return inOrder;
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
