/* A CompletableFuture that is completed last; the state is asked through a reference to the thread. */
package ch03_event_loop;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

public class LoopInspection {

    private final Map<String, AtomicReference<Thread>> live = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        if (live.putIfAbsent(name, worker) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> {
            worker.set(Thread.currentThread());
            try {
                T value = work.call();
                live.remove(name);
                result.complete(value);
            } catch (Exception e) {
                live.remove(name);
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    Map<String, Thread.State> live() {
        return live.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> state(entry.getValue().get())));
    }

    private static Thread.State state(Thread worker) {
        return worker == null ? Thread.State.NEW : worker.getState();
    }
}
