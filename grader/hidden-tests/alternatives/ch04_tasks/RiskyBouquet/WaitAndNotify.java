/* A monitor: whoever ends notifies, and the caller waits until all have bloomed or one has failed. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

public class RiskyBouquet {

    private static final class Garden<T> {
        private final Object[] bouquet;
        private final List<Thread> threads = new ArrayList<>();
        private int bloomed;
        private Throwable failure;

        Garden(List<Callable<T>> flowers) {
            bouquet = new Object[flowers.size()];
            for (int i = 0; i < bouquet.length; i++) {
                int place = i;
                threads.add(Thread.ofVirtual().start(() -> grow(place, flowers.get(place))));
            }
        }

        private void grow(int place, Callable<T> flower) {
            try {
                ended(place, flower.call(), null);
            } catch (Throwable e) {
                ended(place, null, e);
            }
        }

        private synchronized void ended(int place, T flower, Throwable why) {
            bouquet[place] = flower;
            if (why == null) {
                bloomed++;
            } else if (failure == null) {
                failure = why;
            }
            notifyAll();
        }

        @SuppressWarnings("unchecked")
        synchronized List<T> await() throws InterruptedException, ExecutionException {
            while (failure == null && bloomed < bouquet.length) {
                wait();
            }
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return (List<T>) Arrays.asList(bouquet);
        }

        void stop() throws InterruptedException {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        Garden<T> garden = new Garden<>(flowers);
        try {
            return garden.await();
        } catch (InterruptedException e) {
            garden.stop();
            throw e;
        }
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        Garden<T> garden = new Garden<>(flowers);
        try {
            return garden.await();
        } catch (InterruptedException | ExecutionException e) {
            garden.stop();
            throw e;
        }
    }
}
