/* Threads by hand. Each one writes to a place of its own in an array, and join makes it visible. */
package ch04_tasks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

public class SimpleBouquet {

    @SuppressWarnings("unchecked")
    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        Object[] bouquet = new Object[flowers.size()];
        Exception[] failures = new Exception[flowers.size()];
        Thread[] threads = new Thread[flowers.size()];
        for (int i = 0; i < threads.length; i++) {
            int place = i;
            threads[i] = Thread.startVirtualThread(() -> {
                try {
                    bouquet[place] = flowers.get(place).call();
                } catch (Exception e) {
                    failures[place] = e;
                }
            });
        }
        for (int i = 0; i < threads.length; i++) {
            threads[i].join();
            if (failures[i] != null) {
                throw failures[i];
            }
        }
        return (List<T>) Arrays.asList(bouquet);
    }
}
