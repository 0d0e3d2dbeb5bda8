package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        // The closing brace waits for the end of the steak, and only then lets out what was thrown.
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = kitchen.submit(steak);
            try {
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                cooking.cancel(true);
            }
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        // A plate can be completed only once: by the steak, or by the customer's leaving, whichever comes first.
        CompletableFuture<T> plate = new CompletableFuture<>();
        // No virtual thread: the JVM does not wait for those when main ends, and this steak must be finished.
        new Thread(() -> cook(steak, plate, late)).start();
        try {
            return plate.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException e) {
            if (!plate.completeExceptionally(e)) {
                // The steak came at the same instant, and nobody will look at the plate again.
                plate.thenAccept(late);
            }
            throw e;
        }
    }

    private static <T> void cook(Callable<T> steak, CompletableFuture<T> plate, Consumer<T> late) {
        try {
            T cooked = steak.call();
            if (!plate.complete(cooked)) {
                late.accept(cooked);
            }
        } catch (Throwable failure) {
            plate.completeExceptionally(failure);
        }
    }

    static void main() throws Exception {
        Duration limit = Duration.ofSeconds(3);
        Callable<String> steak = Recipes.recipe("steak", Duration.ofSeconds(5), "a grilled steak");
        try {
            orStop(limit, steak);
        } catch (Exception e) {
            System.out.println("customer: gone, because of " + e);
        }
        try {
            orLetFinish(limit, steak, dish -> System.out.println("cook: who wants " + dish + "?"));
        } catch (Exception e) {
            System.out.println("customer: gone, because of " + e);
        }
        System.out.println("main: is over");
    }
}
