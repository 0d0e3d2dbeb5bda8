/* A virtual thread waits for each flower and completes a future; the look waits for its own time in another one. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) {
        CompletableFuture<List<String>> looked = CompletableFuture.supplyAsync(
                () -> lookAt(growing),
                CompletableFuture.delayedExecutor(look.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread));
        List<CompletableFuture<T>> flowers =
                growing.values().stream().map(ControlledBouquet::completed).toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(flowers.toArray(CompletableFuture[]::new));
        return looked.thenCombine(
                        all,
                        (done, _) -> new Gathered<>(
                                done,
                                flowers.stream().map(CompletableFuture::join).toList()))
                .join();
    }

    private static List<String> lookAt(SequencedMap<String, ? extends Future<?>> growing) {
        List<String> done = new ArrayList<>(growing.keySet());
        done.removeIf(name -> !growing.get(name).isDone());
        List<String> notDone = new ArrayList<>(growing.keySet());
        notDone.removeAll(done);
        System.out.println("florist: done " + done + ", growing " + notDone);
        return done;
    }

    private static <T> CompletableFuture<T> completed(Future<T> flower) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(flower.get());
            } catch (ExecutionException e) {
                result.completeExceptionally(e.getCause());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
