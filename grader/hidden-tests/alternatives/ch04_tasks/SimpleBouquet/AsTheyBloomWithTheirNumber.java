/* Takes the flowers as they come, each with its number, and puts each into its place. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SimpleBouquet {

    private record Grown<T>(int place, T flower) {}

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        List<T> bouquet = new ArrayList<>(Collections.nCopies(flowers.size(), null));
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Grown<T>> asTheyBloom = new ExecutorCompletionService<>(garden);
            for (int i = 0; i < flowers.size(); i++) {
                int place = i;
                asTheyBloom.submit(() -> new Grown<>(place, flowers.get(place).call()));
            }
            for (int left = flowers.size(); left > 0; left--) {
                Grown<T> next = asTheyBloom.take().get();
                bouquet.set(next.place(), next.flower());
            }
        }
        return bouquet;
    }
}
