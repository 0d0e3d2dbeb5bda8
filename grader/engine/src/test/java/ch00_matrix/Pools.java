package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static ch00_matrix.Others.giving;
import static ch00_matrix.Others.lasting;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;

/** Executors: how many tasks at once, and how they end. */
final class Pools {
    private Pools() {}

    static List<Call> calls() {
        return List.of(
                call(
                        "newVirtualThreadPerTaskExecutor, five tasks",
                        ms(2),
                        () -> five(Executors.newVirtualThreadPerTaskExecutor())),
                call(
                        "newThreadPerTaskExecutor, five tasks",
                        ms(2),
                        () -> five(Executors.newThreadPerTaskExecutor(
                                Thread.ofVirtual().factory()))),
                call("newFixedThreadPool(2), five tasks", ms(6), () -> five(Executors.newFixedThreadPool(2))),
                call("newCachedThreadPool, five tasks", ms(2), () -> five(Executors.newCachedThreadPool())),
                call("newSingleThreadExecutor, five tasks", ms(10), () -> five(Executors.newSingleThreadExecutor())),
                call(
                        "newFixedThreadPool with a factory, five tasks",
                        ms(4),
                        () -> five(Executors.newFixedThreadPool(
                                3, Thread.ofVirtual().factory()))),
                call("ThreadPoolExecutor, its queue full", ms(0), RejectedExecutionException.class, () -> {
                    try (var pool = new ThreadPoolExecutor(1, 1, 0, MILLISECONDS, new ArrayBlockingQueue<>(1))) {
                        pool.submit(lasting(1));
                        pool.submit(lasting(1));
                        return rejected(pool);
                    }
                }),
                call("ThreadPoolExecutor, the caller runs", ms(2), () -> {
                    var queue = new SynchronousQueue<Runnable>();
                    try (var pool = new ThreadPoolExecutor(
                            1, 1, 0, MILLISECONDS, queue, new ThreadPoolExecutor.CallerRunsPolicy())) {
                        pool.execute(lasting(1));
                        pool.execute(lasting(2));
                    }
                }),
                call("ThreadPoolExecutor, beyond its core", ms(1), () -> {
                    try (var pool = new ThreadPoolExecutor(1, 3, 0, MILLISECONDS, new SynchronousQueue<>())) {
                        pool.execute(lasting(1));
                        pool.execute(lasting(1));
                        pool.execute(lasting(1));
                    }
                }),
                call("ThreadPoolExecutor, its keep-alive over", ms(3), 0, () -> {
                    var pool = new ThreadPoolExecutor(0, 4, 2 * MS, MILLISECONDS, new SynchronousQueue<>());
                    pool.submit(() -> {}).get();
                    Thread.sleep(3 * MS);
                    return pool.getPoolSize();
                }),
                call("ThreadPoolExecutor, its core timed out", ms(3), 0, () -> {
                    var pool = new ThreadPoolExecutor(2, 2, 2 * MS, MILLISECONDS, new LinkedBlockingQueue<>());
                    pool.allowCoreThreadTimeOut(true);
                    pool.submit(() -> {}).get();
                    Thread.sleep(3 * MS);
                    return pool.getPoolSize();
                }),
                call("ExecutorService.close", ms(3), () -> {
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                        executor.submit(lasting(3));
                    }
                }),
                call("ExecutorService.close, interrupted", ms(1), true, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    try (ExecutorService executor = Executors.newFixedThreadPool(1)) {
                        executor.submit(lasting(3));
                    }
                    return Thread.interrupted();
                }),
                call("awaitTermination(limit), given up", ns(2), false, () -> {
                    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                    executor.submit(lasting(5));
                    executor.shutdown();
                    return executor.awaitTermination(2 * NS, NANOSECONDS);
                }),
                call("awaitTermination(limit) of a pool, given up", ns(2), false, () -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1);
                    pool.submit(lasting(5));
                    pool.shutdown();
                    return pool.awaitTermination(2 * NS, NANOSECONDS);
                }),
                call("awaitTermination(limit), terminated", ms(2), true, () -> {
                    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                    executor.submit(lasting(2));
                    executor.shutdown();
                    return executor.awaitTermination(5 * NS, NANOSECONDS);
                }),
                call("awaitTermination(limit) of a pool, terminated", ms(2), true, () -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1);
                    pool.submit(lasting(2));
                    pool.shutdown();
                    return pool.awaitTermination(5 * NS, NANOSECONDS);
                }),
                call("shutdownNow of threads that wait", ms(1), 0, () -> {
                    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                    executor.submit(lasting(5));
                    executor.submit(lasting(5));
                    Thread.sleep(MS);
                    int left = executor.shutdownNow().size();
                    executor.close();
                    return left;
                }),
                call("shutdownNow of a pool with a queue", ms(1), 2, () -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1);
                    pool.submit(lasting(5));
                    pool.submit(lasting(5));
                    pool.submit(lasting(5));
                    Thread.sleep(MS);
                    int left = pool.shutdownNow().size();
                    pool.close();
                    return left;
                }),
                call("submit after shutdown", ms(0), RejectedExecutionException.class, () -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1);
                    pool.shutdown();
                    return pool.submit(giving("egg", 1));
                }));
    }

    /** Gives it a task that it cannot take, and ends the others, which nobody waits for. */
    private static Object rejected(ThreadPoolExecutor pool) {
        try {
            return pool.submit(lasting(1));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Gives it five tasks of two beats each, and waits for them. */
    private static void five(ExecutorService executor) {
        try (executor) {
            for (int i = 0; i < 5; i++) {
                executor.submit(lasting(2));
            }
        }
    }
}
