package ch00_matrix;

import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static ch00_matrix.Others.lasting;
import static ch00_matrix.Others.supplying;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** {@code CompletableFuture}: its limits, its delays and its chains. */
final class CompletableFutures {
    private CompletableFutures() {}

    static List<Call> limits() {
        return List.of(
                call("CompletableFuture.get", ms(2), "egg", () -> egg(2).get()),
                call("CompletableFuture.join", ms(2), "egg", () -> egg(2).join()),
                call("CompletableFuture.get(limit), done", ms(2), "egg", () -> egg(2).get(5 * NS, NANOSECONDS)),
                call(
                        "CompletableFuture.get(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> never().get(2 * NS, NANOSECONDS)),
                call("CompletableFuture.get, interrupted", ms(1), InterruptedException.class, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    return never().get();
                }),
                call("CompletableFuture.getNow", ms(0), "salad", () -> egg(2).getNow("salad")),
                call("CompletableFuture.complete by another", ms(1), "egg", () -> {
                    CompletableFuture<String> future = never();
                    Others.after(1, () -> future.complete("egg"));
                    return future.get();
                }),
                call("CompletableFuture.cancel by another", ms(1), CancellationException.class, () -> {
                    CompletableFuture<String> future = never();
                    Others.after(1, () -> future.cancel(true));
                    return future.get();
                }),
                call("CompletableFuture.completeExceptionally by another", ms(1), ExecutionException.class, () -> {
                    CompletableFuture<String> future = never();
                    Others.after(1, () -> future.completeExceptionally(new IllegalStateException("burnt")));
                    return future.get();
                }),
                call(
                        "CompletableFuture.orTimeout",
                        ns(2),
                        ExecutionException.class,
                        () -> never().orTimeout(2 * NS, NANOSECONDS).get()),
                call(
                        "CompletableFuture.orTimeout, done before",
                        ms(1),
                        "egg",
                        () -> egg(1).orTimeout(5 * NS, NANOSECONDS).get()),
                call(
                        "CompletableFuture.completeOnTimeout",
                        ns(2),
                        "salad",
                        () -> never().completeOnTimeout("salad", 2 * NS, NANOSECONDS)
                                .get()),
                call(
                        "CompletableFuture.completeOnTimeout, done before",
                        ms(1),
                        "egg",
                        () -> egg(1).completeOnTimeout("salad", 5 * NS, NANOSECONDS)
                                .get()),
                call(
                        "CompletableFuture.delayedExecutor",
                        ns(2),
                        "egg",
                        () -> supplyAsync(() -> "egg", CompletableFuture.delayedExecutor(2 * NS, NANOSECONDS))
                                .get()),
                call("CompletableFuture.delayedExecutor of an executor", ns(2), "egg", () -> {
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                        var later = CompletableFuture.delayedExecutor(2 * NS, NANOSECONDS, executor);
                        return supplyAsync(() -> "egg", later).get();
                    }
                }),
                call(
                        "CompletableFuture.completeAsync",
                        ms(2),
                        "egg",
                        () -> never().completeAsync(supplying("egg", 2)).get()));
    }

    static List<Call> chains() {
        return List.of(
                call(
                        "CompletableFuture.runAsync, three at once",
                        ms(2),
                        () -> CompletableFuture.allOf(run(2), run(2), run(2)).get()),
                call("CompletableFuture.runAsync in a pool of two", ms(4), () -> {
                    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
                        for (int i = 0; i < 4; i++) {
                            CompletableFuture.runAsync(lasting(2), pool);
                        }
                    }
                }),
                call(
                        "CompletableFuture.thenApply",
                        ms(2),
                        3,
                        () -> egg(2).thenApply(String::length).join()),
                call(
                        "CompletableFuture.thenApplyAsync",
                        ms(3),
                        "eggegg",
                        () -> egg(1).thenApplyAsync(
                                        egg -> supplying(egg + egg, 2).get())
                                .join()),
                call(
                        "CompletableFuture.thenCompose",
                        ms(3),
                        "toast",
                        () -> egg(1).thenCompose(_ -> toast(2)).join()),
                call(
                        "CompletableFuture.thenComposeAsync",
                        ms(3),
                        "toast",
                        () -> egg(1).thenComposeAsync(_ -> toast(2)).join()),
                call(
                        "CompletableFuture.thenCombine",
                        ms(2),
                        "eggtoast",
                        () -> egg(1).thenCombine(toast(2), String::concat).join()),
                call(
                        "CompletableFuture.thenCombineAsync",
                        ms(3),
                        "eggtoast",
                        () -> egg(1).thenCombineAsync(
                                        toast(2),
                                        (egg, toast) ->
                                                supplying(egg + toast, 1).get())
                                .join()),
                call("CompletableFuture.thenAcceptBoth", ms(2), "eggtoast", () -> {
                    var both = new AtomicReference<String>();
                    egg(1).thenAcceptBoth(toast(2), (egg, toast) -> both.set(egg + toast))
                            .join();
                    return both.get();
                }),
                call("CompletableFuture.thenAcceptAsync", ms(2), "egg", () -> {
                    var eaten = new AtomicReference<String>();
                    egg(2).thenAcceptAsync(eaten::set).join();
                    return eaten.get();
                }),
                call(
                        "CompletableFuture.thenRunAsync",
                        ms(3),
                        () -> egg(1).thenRunAsync(lasting(2)).join()),
                call(
                        "CompletableFuture.runAfterBoth",
                        ms(2),
                        () -> egg(1).runAfterBoth(toast(2), () -> {}).join()),
                call(
                        "CompletableFuture.runAfterEither",
                        ms(1),
                        () -> egg(1).runAfterEither(toast(2), () -> {}).join()),
                call(
                        "CompletableFuture.applyToEither",
                        ms(1),
                        3,
                        () -> egg(1).applyToEither(toast(2), String::length).join()),
                call("CompletableFuture.acceptEitherAsync", ms(1), "egg", () -> {
                    var first = new AtomicReference<String>();
                    egg(1).acceptEitherAsync(toast(2), first::set).join();
                    return first.get();
                }),
                call(
                        "CompletableFuture.allOf",
                        ms(3),
                        () -> CompletableFuture.allOf(egg(1), toast(3), egg(2)).join()),
                call(
                        "CompletableFuture.anyOf",
                        ms(1),
                        "toast",
                        () -> CompletableFuture.anyOf(egg(3), toast(1)).join()),
                call(
                        "CompletableFuture.handle",
                        ms(1),
                        "salad",
                        () -> burnt(1).handle((egg, failure) -> failure == null ? egg : "salad")
                                .join()),
                call(
                        "CompletableFuture.handleAsync",
                        ms(3),
                        "salad",
                        () -> burnt(1).handleAsync(
                                        (_, _) -> supplying("salad", 2).get())
                                .join()),
                call(
                        "CompletableFuture.whenComplete",
                        ms(1),
                        CompletionException.class,
                        () -> burnt(1).whenComplete((_, _) -> {}).join()),
                call(
                        "CompletableFuture.whenCompleteAsync",
                        ms(3),
                        "egg",
                        () -> egg(1).whenCompleteAsync((_, _) -> lasting(2).run())
                                .join()),
                call(
                        "CompletableFuture.exceptionally",
                        ms(1),
                        "salad",
                        () -> burnt(1).exceptionally(_ -> "salad").join()),
                call(
                        "CompletableFuture.exceptionallyAsync",
                        ms(3),
                        "salad",
                        () -> burnt(1).exceptionallyAsync(
                                        _ -> supplying("salad", 2).get())
                                .join()),
                call(
                        "CompletableFuture.exceptionallyCompose",
                        ms(3),
                        "toast",
                        () -> burnt(1).exceptionallyCompose(_ -> toast(2)).join()),
                call(
                        "CompletableFuture.exceptionally after orTimeout",
                        ns(2),
                        "salad",
                        () -> never().orTimeout(2 * NS, NANOSECONDS)
                                .exceptionally(_ -> "salad")
                                .join()),
                call("CompletableFuture.copy, with a limit of its own", ms(2), "egg", () -> {
                    CompletableFuture<String> egg = egg(2);
                    egg.copy().orTimeout(NS, NANOSECONDS);
                    return egg.join();
                }),
                call(
                        "CompletionStage of a CompletableFuture",
                        ms(2),
                        "egg",
                        () -> egg(2).minimalCompletionStage()
                                .toCompletableFuture()
                                .join()));
    }

    private static CompletableFuture<String> never() {
        return new CompletableFuture<>();
    }

    private static CompletableFuture<String> egg(int beats) {
        return supplyAsync(supplying("egg", beats));
    }

    private static CompletableFuture<String> toast(int beats) {
        return supplyAsync(supplying("toast", beats));
    }

    private static CompletableFuture<String> burnt(int beats) {
        return egg(beats).thenApply(_ -> {
            throw new IllegalStateException("burnt");
        });
    }

    private static CompletableFuture<Void> run(int beats) {
        return CompletableFuture.runAsync(lasting(beats));
    }
}
