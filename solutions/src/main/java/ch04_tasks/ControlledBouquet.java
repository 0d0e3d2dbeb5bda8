package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Thread.sleep(look);
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        // Asked once, and kept: who is asked again at the end has had time to get done.
        growing.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : growing.values()) {
            // Does not wait where there is nothing to wait for, so those that are done need no special care.
            flowers.add(flower.get());
        }
        return new Gathered<>(done, flowers);
    }

    static void main() throws Exception {
        SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            growing.put("rose", garden.submit(Recipes.recipe("rose", Duration.ofSeconds(2), "pink rose")));
            growing.put("tulip", garden.submit(Recipes.recipe("tulip", Duration.ofSeconds(1), "purple tulip")));
            growing.put("lily", garden.submit(Recipes.recipe("lily", Duration.ofSeconds(3), "orange lily")));
            System.out.println("main: " + gather(growing, Duration.ofMillis(1500)));
        }
    }
}
