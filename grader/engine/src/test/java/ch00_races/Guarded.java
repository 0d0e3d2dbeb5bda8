package ch00_races;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A random program whose threads share data of many kinds, each piece of it under a guard of a random kind. */
public final class Guarded {
    private final SplittableRandom random;
    private final List<Shared> all = new ArrayList<>();
    private final List<List<Runnable>> tasks = new ArrayList<>();

    /** Makes the program with this number. */
    public Guarded(long number) {
        random = new SplittableRandom(number);
        var kinds = Guard.kinds();
        for (int i = 0; i < 3; i++) {
            all.add(new Shared(kinds[random.nextInt(kinds.length)].get()));
        }
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            List<Runnable> steps = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                steps.add(step());
            }
            tasks.add(steps);
        }
    }

    /** Uses one piece of data, or two at once, of which the first has always the lower number. */
    private Runnable step() {
        int first = random.nextInt(all.size());
        int second = random.nextInt(all.size());
        Shared one = all.get(first);
        Shared other = first < second ? all.get(second) : null;
        return other == null
                ? () -> one.use(one::change)
                : () -> one.use(() -> {
                    one.change();
                    other.use(other::change);
                });
    }

    /** Runs the program; returns whether nothing was lost. */
    public boolean run() throws Exception {
        int before = 0;
        int style = random.nextInt(4);
        switch (style) {
            case 0 -> threads();
            case 1 -> executor(Executors.newVirtualThreadPerTaskExecutor());
            case 2 -> executor(Executors.newFixedThreadPool(2));
            default -> futures();
        }
        for (Shared shared : all) {
            before += shared.lost();
            shared.guard.close();
        }
        return before == 0;
    }

    private void threads() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (List<Runnable> steps : tasks) {
            Thread thread = new Thread(() -> steps.forEach(Runnable::run));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void executor(ExecutorService executor) throws Exception {
        try (executor) {
            List<Future<?>> futures = new ArrayList<>();
            tasks.forEach(steps -> steps.forEach(step -> futures.add(executor.submit(step))));
            for (Future<?> future : futures) {
                future.get();
            }
        }
    }

    private void futures() {
        var futures = new ArrayList<CompletableFuture<Void>>();
        for (List<Runnable> steps : tasks) {
            CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
            for (Runnable step : steps) {
                last = last.thenRunAsync(step);
            }
            futures.add(last);
        }
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
    }

    /** Data of many kinds under one guard. */
    private static final class Shared {
        private final Guard guard;
        private int count;
        private final long[] element = {0};
        private final List<Integer> list = new ArrayList<>();
        private final Map<String, Integer> map = new HashMap<>();

        Shared(Guard guard) {
            this.guard = guard;
        }

        void use(Runnable action) {
            try {
                guard.alone(action);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        void change() {
            count++;
            element[0] += list.size() + 1 - element[0];
            list.add(count);
            map.merge("key", 1, Integer::sum);
        }

        /** How much of it was lost. */
        int lost() {
            return count == 0 ? list.size() : 3 * count - (int) element[0] - list.getLast() - map.get("key");
        }
    }
}
