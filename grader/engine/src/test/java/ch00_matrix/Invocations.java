package ch00_matrix;

import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static ch00_matrix.Others.giving;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** Several tasks at once: all, any, or as they complete. */
final class Invocations {
    private static final List<Callable<String>> BREAKFAST = List.of(giving("egg", 3), giving("toast", 1));
    private static final List<Callable<String>> BURNT = List.of(burnt(1), burnt(2));

    private Invocations() {}

    /** Asks an executor for something. */
    private interface Question {
        Object ask(ExecutorService executor) throws Exception;
    }

    static List<Call> calls() {
        return List.of(
                call(
                        "invokeAll",
                        ms(3),
                        "[SUCCESS, SUCCESS]",
                        () -> threads(executor -> states(executor.invokeAll(BREAKFAST)))),
                call(
                        "invokeAll in a pool of one",
                        ms(4),
                        "[SUCCESS, SUCCESS]",
                        () -> pool(executor -> states(executor.invokeAll(BREAKFAST)))),
                call(
                        "invokeAll(limit)",
                        ns(2),
                        "[CANCELLED, SUCCESS]",
                        () -> threads(executor -> states(executor.invokeAll(BREAKFAST, 2 * NS, NANOSECONDS)))),
                call(
                        "invokeAll(limit) in a pool of one",
                        ns(2),
                        "[CANCELLED, CANCELLED]",
                        () -> pool(executor -> states(executor.invokeAll(BREAKFAST, 2 * NS, NANOSECONDS)))),
                call(
                        "invokeAll(limit), all done",
                        ms(3),
                        "[SUCCESS, SUCCESS]",
                        () -> threads(executor -> states(executor.invokeAll(BREAKFAST, 5 * NS, NANOSECONDS)))),
                call(
                        "invokeAll, all failed",
                        ms(2),
                        "[FAILED, FAILED]",
                        () -> threads(executor -> states(executor.invokeAll(BURNT)))),
                call("invokeAny", ms(1), "toast", () -> threads(executor -> executor.invokeAny(BREAKFAST))),
                call("invokeAny in a pool of one", ms(3), "egg", () -> pool(executor -> executor.invokeAny(BREAKFAST))),
                call(
                        "invokeAny(limit)",
                        ms(1),
                        "toast",
                        () -> threads(executor -> executor.invokeAny(BREAKFAST, 2 * NS, NANOSECONDS))),
                call(
                        "invokeAny(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> threads(executor -> executor.invokeAny(List.of(giving("egg", 5)), 2 * NS, NANOSECONDS))),
                call(
                        "invokeAny(limit) in a pool, given up",
                        ns(2),
                        TimeoutException.class,
                        () -> pool(executor -> executor.invokeAny(BREAKFAST, 2 * NS, NANOSECONDS))),
                call(
                        "invokeAny, all failed",
                        ms(2),
                        ExecutionException.class,
                        () -> threads(executor -> executor.invokeAny(BURNT))),
                call(
                        "CompletionService.take, twice",
                        ms(3),
                        "toast, then egg",
                        () -> threads(executor -> {
                            CompletionService<String> breakfast = served(executor);
                            return breakfast.take().get() + ", then "
                                    + breakfast.take().get();
                        })),
                call(
                        "CompletionService.poll(limit), given up",
                        ns(2),
                        null,
                        () -> threads(executor -> {
                            CompletionService<String> breakfast = served(executor);
                            breakfast.take();
                            return breakfast.poll(2 * NS - ms(1).toNanos(), NANOSECONDS);
                        })),
                call(
                        "CompletionService.poll(limit), done",
                        ms(1),
                        "toast",
                        () -> threads(executor ->
                                served(executor).poll(2 * NS, NANOSECONDS).get())));
    }

    private static Callable<String> burnt(int beats) {
        return () -> {
            Others.lasting(beats).run();
            throw new IllegalStateException("burnt");
        };
    }

    private static Object threads(Question question) throws Exception {
        return ask(Executors.newVirtualThreadPerTaskExecutor(), question);
    }

    private static Object pool(Question question) throws Exception {
        return ask(Executors.newFixedThreadPool(1), question);
    }

    /** Asks, then ends what still runs. */
    private static Object ask(ExecutorService executor, Question question) throws Exception {
        try {
            return question.ask(executor);
        } finally {
            executor.shutdownNow();
        }
    }

    private static String states(List<Future<String>> futures) {
        return futures.stream().map(Future::state).toList().toString();
    }

    private static CompletionService<String> served(ExecutorService executor) {
        var service = new ExecutorCompletionService<String>(executor);
        BREAKFAST.forEach(service::submit);
        return service;
    }
}
