/* Threads by hand, each with a place of its own, and a join for each. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class SafeBouquet {

    private static final class Place<T> implements Runnable {
        private final Callable<T> flower;
        private Outcome<T> outcome;

        private Place(Callable<T> flower) {
            this.flower = flower;
        }

        @Override
        public void run() {
            try {
                outcome = new Outcome.Bloomed<>(flower.call());
            } catch (Throwable why) {
                outcome = new Outcome.Wilted<>(why);
            }
        }
    }

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws InterruptedException {
        List<Place<T>> places = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> flower : flowers) {
            places.add(new Place<>(flower));
            threads.add(Thread.ofVirtual().start(places.getLast()));
        }
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            threads.get(i).join();
            outcomes.add(places.get(i).outcome);
        }
        return outcomes;
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        List<T> good = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Bloomed<T> bloomed -> good.add(bloomed.flower());
                case Outcome.Wilted<T> wilted -> {
                    // not for this bouquet
                }
            }
        }
        return good;
    }
}
