/*
 * whenComplete tidies up, but the future that is given away is done before that.
 *
 * Refused by: LoopInspectionHiddenTest.whoever_has_the_result_finds_no_live_task
 */
package ch03_event_loop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

public class LoopInspection {

    private final Map<String, Thread> live = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        CompletableFuture<T> task = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().unstarted(() -> run(work, task));
        if (live.putIfAbsent(name, thread) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        thread.start();
        task.whenComplete((result, failure) -> live.remove(name));
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }

    private static <T> void run(Callable<T> work, CompletableFuture<T> task) {
        try {
            task.complete(work.call());
        } catch (Exception e) {
            task.completeExceptionally(e);
        }
    }
}
