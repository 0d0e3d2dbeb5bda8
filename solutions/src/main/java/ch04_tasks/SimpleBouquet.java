package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        // A thread for each flower, and for this bouquet alone. A pool of a fixed size would make the next flower wait
        // for a thread; shared by a bouquet and the bouquets inside it, it would make them wait for each other for
        // ever.
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> bouquet = new ArrayList<>();
            // The futures come in the order of the list, whoever was first to bloom.
            for (Future<T> flower : garden.invokeAll(flowers)) {
                bouquet.add(flower.get());
            }
            return bouquet;
        }
    }

    static void main() throws Exception {
        Callable<String> rose = Recipes.recipe("rose", Duration.ofSeconds(2), "red rose");
        Callable<String> tulip = Recipes.recipe("tulip", Duration.ofSeconds(1), "yellow tulip");
        Callable<String> sunflower = Recipes.recipe("sunflower", Duration.ofSeconds(3), "sunflower");
        List<Callable<String>> wedding = new ArrayList<>();
        wedding.addAll(Collections.nCopies(5, rose));
        wedding.addAll(Collections.nCopies(3, tulip));
        wedding.addAll(Collections.nCopies(2, sunflower));
        System.out.println("main: " + gather(wedding));
    }
}
