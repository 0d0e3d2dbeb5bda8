/*
 * Live is whose thread is alive. But a future is done before its thread has ended.
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
        if (live.merge(name, thread, LoopInspection::youngestUnlessLive) != thread) {
            throw new IllegalStateException(name + " is live already");
        }
        thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        snapshot.values().removeIf(state -> state == Thread.State.TERMINATED);
        return snapshot;
    }

    private static Thread youngestUnlessLive(Thread old, Thread young) {
        return old.getState() == Thread.State.TERMINATED ? young : old;
    }

    private static <T> void run(Callable<T> work, CompletableFuture<T> task) {
        try {
            task.complete(work.call());
        } catch (Exception e) {
            task.completeExceptionally(e);
        }
    }
}
