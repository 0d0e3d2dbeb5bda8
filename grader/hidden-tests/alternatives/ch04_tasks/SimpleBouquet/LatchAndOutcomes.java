/* A latch counts the flowers down; the first failure is kept in an atomic reference. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        CountDownLatch growing = new CountDownLatch(flowers.size());
        AtomicReferenceArray<T> bouquet = new AtomicReferenceArray<>(flowers.size());
        AtomicReference<Exception> failure = new AtomicReference<>();
        for (int i = 0; i < flowers.size(); i++) {
            int place = i;
            Thread.ofVirtual().name("flower " + i).start(() -> {
                try {
                    bouquet.set(place, flowers.get(place).call());
                } catch (Exception e) {
                    failure.compareAndSet(null, e);
                } finally {
                    growing.countDown();
                }
            });
        }
        growing.await();
        if (failure.get() != null) {
            throw failure.get();
        }
        List<T> inOrder = new ArrayList<>();
        for (int i = 0; i < flowers.size(); i++) {
            inOrder.add(bouquet.get(i));
        }
        return inOrder;
    }
}
