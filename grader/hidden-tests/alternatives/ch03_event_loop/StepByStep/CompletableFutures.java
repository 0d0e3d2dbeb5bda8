/* A pause is a future that a timer of the loop completes; a task is a chain of them. */
package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        return CompletableFuture.supplyAsync(() -> create(loop, jobs), loop)
                .thenCompose(tasks -> CompletableFuture.allOf(tasks.toArray(CompletableFuture<?>[]::new)))
                .thenRun(() -> System.out.println("main: all done"));
    }

    private static List<CompletableFuture<Void>> create(ScheduledExecutorService loop, List<Job> jobs) {
        System.out.println("main: creating tasks");
        List<CompletableFuture<Void>> tasks =
                jobs.stream().map(job -> task(loop, job)).toList();
        System.out.println("main: waiting for tasks");
        return tasks;
    }

    private static CompletableFuture<Void> task(ScheduledExecutorService loop, Job job) {
        CompletableFuture<Void> task =
                CompletableFuture.runAsync(() -> System.out.println(job.name() + ": starting"), loop);
        for (int i = 1; i <= job.pauses().size(); i++) {
            Duration pause = job.pauses().get(i - 1);
            String what = i == job.pauses().size() ? "finished" : "step " + i;
            task = task.thenCompose(started -> pause(loop, pause))
                    .thenRun(() -> System.out.println(job.name() + ": " + what));
        }
        return task;
    }

    private static CompletableFuture<Void> pause(ScheduledExecutorService loop, Duration length) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        loop.schedule(() -> over.complete(null), length.toNanos(), TimeUnit.NANOSECONDS);
        return over;
    }
}
