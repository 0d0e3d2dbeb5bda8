/* Divide and conquer: one half in another thread, the other half here, and so on down to single flowers. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        if (flowers.size() <= 1) {
            List<T> bouquet = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                bouquet.add(flower.call());
            }
            return bouquet;
        }
        int middle = flowers.size() / 2;
        FutureTask<List<T>> left = new FutureTask<>(() -> gather(flowers.subList(0, middle)));
        Thread.ofVirtual().start(left);
        List<T> right = gather(flowers.subList(middle, flowers.size()));
        List<T> bouquet = new ArrayList<>(left.get());
        bouquet.addAll(right);
        return bouquet;
    }
}
