/*
 * Whatever a flower throws is caught right where it is thrown, in a thread of its own, and becomes a value there:
 * so nothing is ever wrapped. Each flower has a place of its own in the list, and no two threads write to the same
 * one.
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(flowers.size(), null));
        List<Thread> beds = new ArrayList<>();
        for (Callable<T> flower : flowers) {
            int place = beds.size();
            beds.add(Thread.startVirtualThread(() -> outcomes.set(place, grow(flower))));
        }
        try {
            for (Thread bed : beds) {
                bed.join();
            }
        } catch (InterruptedException e) {
            beds.forEach(Thread::interrupt);
            for (Thread bed : beds) {
                bed.join();
            }
            throw e;
        }
        return outcomes; // join has made visible what the threads wrote
    }

    private static <T> Outcome<T> grow(Callable<T> flower) {
        try {
            return new Outcome.Bloomed<>(flower.call());
        } catch (Throwable why) {
            return new Outcome.Wilted<>(why);
        }
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .<T>mapMulti((outcome, bouquet) -> {
                    if (outcome instanceof Outcome.Bloomed<T>(T flower)) {
                        bouquet.accept(flower);
                    }
                })
                .toList();
    }
}
