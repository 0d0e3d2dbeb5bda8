package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        // A Future cannot tell waiting from running, so the plant itself says when it begins. It says so in one thread
        // and is
        // heard in another: a plain boolean would not do.
        AtomicBoolean begun = new AtomicBoolean();
        Future<T> task = garden.submit(() -> {
            begun.set(true);
            return plant.call();
        });
        List<Growth> seen = new ArrayList<>();
        try {
            Duration now = Duration.ZERO;
            for (Duration look : looks) {
                Thread.sleep(look.minus(now));
                now = look;
                writeDown(seen, stateOf(task, begun.get()));
            }
        } finally {
            // Without effect on a plant that is done.
            task.cancel(true);
        }
        writeDown(seen, stateOf(task, begun.get()));
        return seen;
    }

    private static Growth stateOf(Future<?> task, boolean begun) {
        return switch (task.state()) {
            case RUNNING -> begun ? Growth.RUNNING : Growth.PENDING;
            case SUCCESS, FAILED -> Growth.DONE;
            case CANCELLED -> Growth.CANCELLED;
        };
    }

    private static void writeDown(List<Growth> seen, Growth state) {
        System.out.println("watcher: " + state);
        seen.add(state);
    }

    static void main() throws Exception {
        List<Duration> looks = List.of(Duration.ofMillis(500), Duration.ofMillis(1500), Duration.ofMillis(3500));
        try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
            garden.submit(Recipes.recipe("weed", Duration.ofSeconds(1), "more weed"));
            System.out.println(
                    "main: " + watch(garden, Recipes.recipe("rose", Duration.ofSeconds(2), "a rose"), looks));
        }
    }
}
