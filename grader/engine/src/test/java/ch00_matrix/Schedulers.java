package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static ch00_matrix.Others.lasting;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Scheduled executors. */
final class Schedulers {
    private Schedulers() {}

    /** Asks a scheduled executor for something. */
    private interface Question {
        Object ask(ScheduledExecutorService executor) throws Exception;
    }

    static List<Call> calls() {
        return List.of(
                call(
                        "schedule(callable)",
                        ns(2),
                        "egg",
                        () -> one(pool ->
                                pool.schedule(() -> "egg", 2 * NS, NANOSECONDS).get())),
                call(
                        "schedule(runnable)",
                        ns(2),
                        null,
                        () -> one(pool ->
                                pool.schedule(() -> {}, 2 * NS, NANOSECONDS).get())),
                call(
                        "schedule of a single-thread executor",
                        ns(2),
                        "egg",
                        () -> ask(
                                Executors.newSingleThreadScheduledExecutor(),
                                pool -> pool.schedule(() -> "egg", 2 * NS, NANOSECONDS)
                                        .get())),
                call(
                        "schedule of a pool with a factory",
                        ns(2),
                        "egg",
                        () -> ask(
                                Executors.newScheduledThreadPool(
                                        1, Thread.ofVirtual().factory()),
                                pool -> pool.schedule(() -> "egg", 2 * NS, NANOSECONDS)
                                        .get())),
                call(
                        "schedule, two tasks for one thread",
                        ms(4),
                        null,
                        () -> one(pool -> {
                            pool.schedule(lasting(2), MS, MILLISECONDS);
                            return pool.schedule(lasting(1), 2 * MS, MILLISECONDS)
                                    .get();
                        })),
                call(
                        "schedule without a delay",
                        ms(0),
                        "egg",
                        () -> one(pool ->
                                pool.schedule(() -> "egg", -MS, MILLISECONDS).get())),
                call(
                        "ScheduledFuture.get(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> one(pool ->
                                pool.schedule(() -> "egg", 5 * MS, MILLISECONDS).get(2 * NS, NANOSECONDS))),
                call(
                        "ScheduledFuture.getDelay",
                        ms(1),
                        ns(5).minus(ms(1)),
                        () -> one(pool -> {
                            ScheduledFuture<?> future = pool.schedule(() -> "egg", 5 * NS, NANOSECONDS);
                            Thread.sleep(MS);
                            return Duration.ofNanos(future.getDelay(NANOSECONDS));
                        })),
                call(
                        "ScheduledFuture.cancel",
                        ms(1),
                        true,
                        () -> one(pool -> {
                            ScheduledFuture<?> future = pool.schedule(() -> "egg", 5 * MS, MILLISECONDS);
                            Thread.sleep(MS);
                            return future.cancel(false);
                        })),
                call(
                        "scheduleAtFixedRate, four times",
                        ms(5),
                        4,
                        () -> one(pool -> {
                            var rounds = new Rounds(4, 0);
                            pool.scheduleAtFixedRate(rounds, 2 * MS, MS, MILLISECONDS);
                            return rounds.await();
                        })),
                call(
                        "scheduleAtFixedRate, late but catching up",
                        ms(5),
                        4,
                        () -> one(pool -> {
                            var rounds = new Rounds(4, 3);
                            pool.scheduleAtFixedRate(rounds, 2 * MS, MS, MILLISECONDS);
                            return rounds.await();
                        })),
                call(
                        "scheduleWithFixedDelay, three times",
                        ms(5),
                        3,
                        () -> one(pool -> {
                            var rounds = new Rounds(3, 2);
                            pool.scheduleWithFixedDelay(rounds, 2 * MS, MS, MILLISECONDS);
                            return rounds.await();
                        })),
                call(
                        "scheduleAtFixedRate, cancelled",
                        ms(4),
                        2,
                        () -> one(pool -> {
                            var rounds = new Rounds(9, 0);
                            ScheduledFuture<?> future = pool.scheduleAtFixedRate(rounds, MS, MS, MILLISECONDS);
                            Thread.sleep(2 * MS + MS / 2);
                            future.cancel(false);
                            Thread.sleep(2 * MS - MS / 2);
                            return rounds.count();
                        })),
                call(
                        "scheduleAtFixedRate of a task that fails",
                        ms(1),
                        ExecutionException.class,
                        () -> one(pool -> pool.scheduleAtFixedRate(() -> Integer.parseInt("egg"), MS, MS, MILLISECONDS)
                                .get())),
                call("shutdown runs what is delayed", ms(2), true, () -> {
                    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
                    pool.schedule(() -> "egg", 2 * MS, MILLISECONDS);
                    pool.shutdown();
                    return pool.awaitTermination(5 * NS, NANOSECONDS);
                }),
                call("shutdown, told to drop what is delayed", ms(0), true, () -> {
                    var pool = new ScheduledThreadPoolExecutor(1);
                    pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
                    pool.schedule(() -> "egg", 2 * MS, MILLISECONDS);
                    pool.shutdown();
                    return pool.awaitTermination(5 * NS, NANOSECONDS);
                }),
                call(
                        "shutdownNow gives what is delayed",
                        ms(1),
                        2,
                        () -> one(pool -> {
                            pool.schedule(() -> "egg", 5 * MS, MILLISECONDS);
                            pool.schedule(() -> "toast", 4 * MS, MILLISECONDS);
                            Thread.sleep(MS);
                            return pool.shutdownNow().size();
                        })));
    }

    private static Object one(Question question) throws Exception {
        return ask(Executors.newScheduledThreadPool(1), question);
    }

    /** Asks, then ends what is still scheduled. */
    private static Object ask(ScheduledExecutorService pool, Question question) throws Exception {
        try {
            return question.ask(pool);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A periodic task, of which so many rounds are awaited; the first takes half as many beats as the number given. */
    private static final class Rounds implements Runnable {
        private final AtomicInteger count = new AtomicInteger();
        private final CountDownLatch left;
        private final int halfBeats;

        Rounds(int rounds, int halfBeats) {
            this.left = new CountDownLatch(rounds);
            this.halfBeats = halfBeats;
        }

        @Override
        public void run() {
            if (count.incrementAndGet() == 1) {
                sleep();
            }
            left.countDown();
        }

        private void sleep() {
            try {
                Thread.sleep(halfBeats * MS / 2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        int count() {
            return count.get();
        }

        int await() throws InterruptedException {
            left.await();
            return count();
        }
    }
}
