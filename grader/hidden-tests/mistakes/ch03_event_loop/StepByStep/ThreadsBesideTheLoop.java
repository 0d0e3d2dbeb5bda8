/*
 * Each task sleeps and prints in a thread of its own. On time, but nobody waits for the loop.
 *
 * Refused by: StepByStepHiddenTest.on_a_busy_loop_what_is_due_waits
 */
package ch03_event_loop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        loop.execute(() -> {
            System.out.println("main: creating tasks");
            List<CompletableFuture<Void>> tasks = new ArrayList<>();
            for (Job job : jobs) {
                tasks.add(CompletableFuture.runAsync(() -> System.out.println(job.name() + ": starting"), loop)
                        .thenRunAsync(() -> sleepThrough(job), Thread::startVirtualThread));
            }
            System.out.println("main: waiting for tasks");
            CompletableFuture.allOf(tasks.toArray(CompletableFuture<?>[]::new)).thenRun(() -> {
                System.out.println("main: all done");
                done.complete(null);
            });
        });
        return done;
    }

    private static void sleepThrough(Job job) {
        for (int paused = 1; paused <= job.pauses().size(); paused++) {
            try {
                Thread.sleep(job.pauses().get(paused - 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            System.out.println(job.name() + ": " + (paused == job.pauses().size() ? "finished" : "step " + paused));
        }
    }
}
