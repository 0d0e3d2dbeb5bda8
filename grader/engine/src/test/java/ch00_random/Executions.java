package ch00_random;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Steps with an executor of their own, which they end. */
final class Executions {
    private Executions() {}

    static List<Step> steps() {
        return List.of(
                Executions::shutDownThreads, Executions::shutDownPool, Executions::invokeAll, Executions::invokeAny);
    }

    private static void shutDownThreads(Actor actor) throws InterruptedException {
        shutDown(actor, Executors.newVirtualThreadPerTaskExecutor());
    }

    private static void shutDownPool(Actor actor) throws InterruptedException {
        shutDown(actor, Executors.newFixedThreadPool(3));
    }

    /** Interrupts several threads at once, each in another kind of wait: in which order is up to the executor. */
    private static void shutDown(Actor actor, ExecutorService executor) throws InterruptedException {
        var latch = new CountDownLatch(1);
        var monitor = new Object();
        List<Callable<?>> waits = List.of(
                () -> interrupted(actor, "sleep", () -> Thread.sleep(1000)),
                () -> interrupted(actor, "latch", latch::await),
                () -> interrupted(actor, "monitor", () -> {
                    synchronized (monitor) {
                        monitor.wait();
                    }
                }),
                () -> interrupted(actor, "join", () -> Thread.currentThread().join(1000)));
        try {
            waits.forEach(executor::submit);
            Thread.sleep(actor.dice(5));
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }

    private interface Wait {
        void run() throws InterruptedException;
    }

    private static Void interrupted(Actor actor, String wait, Wait body) {
        try {
            body.run();
            actor.note(wait + " is over");
        } catch (InterruptedException e) {
            actor.note(wait + " is interrupted");
        }
        return null;
    }

    private static void invokeAll(Actor actor) throws InterruptedException {
        List<Callable<Integer>> tasks = tasks(actor);
        actor.world()
                .threads
                .invokeAll(tasks, actor.dice(12), MILLISECONDS)
                .forEach(future -> actor.note(future.state()));
    }

    private static void invokeAny(Actor actor) throws Exception {
        List<Callable<Integer>> tasks = tasks(actor);
        actor.note("any: " + actor.world().threads.invokeAny(tasks, actor.dice(12), MILLISECONDS));
    }

    private static List<Callable<Integer>> tasks(Actor actor) {
        return List.of(task(actor.dice(15)), task(actor.dice(15)), task(actor.dice(15)));
    }

    private static Callable<Integer> task(int millis) {
        return () -> {
            Thread.sleep(millis);
            return millis;
        };
    }
}
