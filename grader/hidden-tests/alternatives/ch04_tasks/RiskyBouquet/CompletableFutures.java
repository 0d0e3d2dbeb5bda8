/* One future for the whole bouquet, completed by the first failure or by all together. Tasks and threads are stopped by hand. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return new Bed<>(flowers).gather(false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return new Bed<>(flowers).gather(true);
    }

    private static final class Bed<T> {
        private final CompletableFuture<Void> bouquet = new CompletableFuture<>();
        private final List<CompletableFuture<T>> flowers = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();

        Bed(List<Callable<T>> recipes) {
            for (Callable<T> recipe : recipes) {
                CompletableFuture<T> flower = new CompletableFuture<>();
                flowers.add(flower);
                threads.add(Thread.startVirtualThread(() -> {
                    try {
                        flower.complete(recipe.call());
                    } catch (Throwable e) {
                        bouquet.completeExceptionally(new ExecutionException(e));
                        flower.completeExceptionally(e);
                    }
                }));
            }
            CompletableFuture.allOf(flowers.toArray(CompletableFuture[]::new)).thenAccept(bouquet::complete);
        }

        List<T> gather(boolean stopTheRest) throws Exception {
            try {
                bouquet.get();
            } catch (InterruptedException e) {
                stop();
                throw e;
            } catch (ExecutionException e) {
                if (stopTheRest) {
                    stop();
                }
                throw e;
            }
            return flowers.stream().map(CompletableFuture::join).toList();
        }

        private void stop() throws InterruptedException {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }
}
