package ch00_races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Right under every schedule, by executors and their futures. Each program returns whether its result is right. */
public final class ByExecutors {
    private int counter;

    public boolean submitAndGet() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            int[] n = {1};
            pool.submit(() -> n[0]++).get();
            n[0]++;
            return pool.submit(() -> ++n[0]).get() == 4;
        }
    }

    public boolean closingWaits() throws Exception {
        List<String> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            pool.execute(() -> done.add("a"));
            pool.execute(() -> done.add("b"));
        }
        return done.equals(List.of("a", "b"));
    }

    public boolean shutdownAndAwait() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.execute(this::increment);
        pool.shutdown();
        return pool.awaitTermination(1, TimeUnit.SECONDS) && counter == 1;
    }

    public boolean failedFuture() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> future = pool.submit(() -> {
                counter++;
                throw new IllegalStateException();
            });
            try {
                future.get();
                return false;
            } catch (ExecutionException e) {
                return counter == 1;
            }
        }
    }

    public boolean futureDonePolled() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> future = pool.submit(this::increment);
            while (!future.isDone()) {
                Thread.sleep(1);
            }
            return counter == 1;
        }
    }

    public boolean futureWithLimit() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> future = pool.submit(() -> {
                Thread.sleep(10);
                return counter++;
            });
            try {
                future.get(5, TimeUnit.MILLISECONDS);
                return false;
            } catch (TimeoutException e) {
                future.get();
                return counter == 1;
            }
        }
    }

    public boolean futureTask() throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> ++counter);
        new Thread(task).start();
        return task.get() == 1 && counter == 1;
    }

    public boolean invokeAll() throws Exception {
        int[] parts = new int[3];
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int part = i;
            tasks.add(() -> parts[part] = part);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> future : pool.invokeAll(tasks)) {
                counter += future.get();
            }
        }
        return counter == 3 && parts[0] + parts[1] + parts[2] == 3;
    }

    public boolean invokeAny() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            int[] winner = pool.invokeAny(List.of(() -> new int[] {1}, () -> new int[] {2}));
            return ++winner[0] > 1;
        }
    }

    public boolean completionService() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            BlockingQueue<Future<int[]>> done = new LinkedBlockingQueue<>();
            var service = new ExecutorCompletionService<>(pool, done);
            for (int i = 1; i <= 3; i++) {
                int n = i;
                service.submit(() -> new int[] {n});
            }
            for (int i = 0; i < 3; i++) {
                int[] part = (i == 0 ? service.take() : done.take()).resultNow();
                counter += part[0]++;
            }
            return counter == 6;
        }
    }

    public boolean scheduled() throws Exception {
        try (var pool = Executors.newScheduledThreadPool(2)) {
            CountDownLatch three = new CountDownLatch(3);
            Future<?> rounds = pool.scheduleAtFixedRate(
                    () -> {
                        counter++;
                        three.countDown();
                    },
                    1,
                    1,
                    TimeUnit.MILLISECONDS);
            three.await();
            rounds.cancel(false);
        }
        return counter >= 3;
    }

    public boolean singleThreadConfinement() throws Exception {
        try (var loop = Executors.newSingleThreadScheduledExecutor()) {
            loop.execute(this::increment);
            loop.schedule(this::increment, 1, TimeUnit.MILLISECONDS);
            loop.submit(() -> loop.execute(this::increment));
            return loop.schedule(() -> counter, 2, TimeUnit.MILLISECONDS).get() == 3;
        }
    }

    public boolean ownThreadFactory() throws Exception {
        List<String> names = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(1, task -> {
            names.add("made");
            return new Thread(task, "worker" + names.size());
        })) {
            pool.submit(this::increment).get();
            return counter == 1 && names.size() == 1;
        }
    }

    public boolean ownExecutor() throws Exception {
        List<Runnable> queue = new ArrayList<>();
        CompletableFuture<Void> future = CompletableFuture.runAsync(this::increment, queue::add);
        Thread runner = Thread.startVirtualThread(() -> queue.removeFirst().run());
        future.join();
        runner.join();
        return counter == 1;
    }

    private void increment() {
        counter++;
    }
}
