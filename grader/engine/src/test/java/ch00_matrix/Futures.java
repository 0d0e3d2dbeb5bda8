package ch00_matrix;

import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static ch00_matrix.Others.giving;
import static ch00_matrix.Others.lasting;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

/** Futures of executors, and tasks that are futures themselves. */
final class Futures {
    private Futures() {}

    /** Asks something of the future of a task. */
    private interface Question {
        Object ask(Future<String> future) throws Exception;
    }

    static List<Call> calls() {
        return List.of(
                call("Future.get", ms(2), "egg", () -> of(2, Future::get)),
                call("Future.get(limit), done", ms(2), "egg", () -> of(2, future -> future.get(5 * NS, NANOSECONDS))),
                call(
                        "Future.get(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> of(5, future -> future.get(2 * NS, NANOSECONDS))),
                call("Future.get, failed", ms(0), ExecutionException.class, () -> {
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                        return executor.submit(() -> Integer.parseInt("egg")).get();
                    }
                }),
                call(
                        "Future.get, interrupted",
                        ms(1),
                        InterruptedException.class,
                        () -> of(5, future -> {
                            Others.after(1, Thread.currentThread()::interrupt);
                            return future.get();
                        })),
                call(
                        "Future.get, cancelled by another",
                        ms(1),
                        CancellationException.class,
                        () -> of(5, future -> {
                            Others.after(1, () -> future.cancel(true));
                            return future.get();
                        })),
                call(
                        "Future.cancel(false)",
                        ms(0),
                        Future.State.CANCELLED,
                        () -> of(2, future -> {
                            future.cancel(false);
                            return future.state();
                        })),
                call("Future.cancel(true) ends the task", ms(0), true, () -> {
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                        return executor.submit(lasting(5)).cancel(true);
                    }
                }),
                call(
                        "Future.resultNow of one that is not done",
                        ms(0),
                        IllegalStateException.class,
                        () -> of(2, Future::resultNow)),
                call("FutureTask.get", ms(2), "egg", () -> {
                    var task = new FutureTask<>(giving("egg", 2));
                    Thread.startVirtualThread(task);
                    return task.get();
                }),
                call(
                        "FutureTask.get(limit), never run",
                        ns(2),
                        TimeoutException.class,
                        () -> new FutureTask<>(giving("egg", 1)).get(2 * NS, NANOSECONDS)),
                call("FutureTask.run", ms(2), "egg", () -> {
                    var task = new FutureTask<>(giving("egg", 2));
                    task.run();
                    return task.resultNow();
                }),
                call(
                        "ForkJoinTask.get(limit), never run: its deadline is one nanosecond late",
                        ns(2).plusNanos(1),
                        TimeoutException.class,
                        () -> ForkJoinTask.adapt(giving("egg", 1)).get(2 * NS, NANOSECONDS)),
                call(
                        "ForkJoinTask.invoke",
                        ms(2),
                        "egg",
                        () -> ForkJoinTask.adapt(giving("egg", 2)).invoke()));
    }

    /** Asks for the future of a task that takes so many beats, then ends the task. */
    private static Object of(int beats, Question question) throws Exception {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return question.ask(executor.submit(giving("egg", beats)));
        } finally {
            executor.shutdownNow();
        }
    }
}
