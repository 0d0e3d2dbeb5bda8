/* A pause is a CompletableFuture that a timer of the loop completes; a task is a chain of pauses, and main's last line
 * hangs on allOf() the tasks. All is chained on the loop, so all runs there, each link in the callback of its timer. */
package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        loop.execute(() -> {
            System.out.println("main: creating tasks");
            CompletableFuture<?>[] tasks =
                    jobs.stream().map(job -> task(loop, job)).toArray(CompletableFuture<?>[]::new);
            System.out.println("main: waiting for tasks");
            CompletableFuture.allOf(tasks).thenRun(() -> {
                System.out.println("main: all done");
                done.complete(null);
            });
        });
        return done;
    }

    /** To be called on the loop: then nothing of the chain can have run before all of it is there. */
    private static CompletableFuture<Void> task(ScheduledExecutorService loop, Job job) {
        CompletableFuture<Void> chain =
                CompletableFuture.runAsync(() -> System.out.println(job.name() + ": starting"), loop);
        for (int i = 0; i < job.pauses().size(); i++) {
            String next = i == job.pauses().size() - 1 ? "finished" : "step " + (i + 1);
            Duration pause = job.pauses().get(i);
            chain = chain.thenCompose(_ -> pause(loop, pause))
                    .thenRun(() -> System.out.println(job.name() + ": " + next));
        }
        return chain;
    }

    private static CompletableFuture<Void> pause(ScheduledExecutorService loop, Duration pause) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        loop.schedule(() -> over.complete(null), pause.toNanos(), TimeUnit.NANOSECONDS);
        return over;
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Job> jobs = List.of(new Job("one", Duration.ofSeconds(2)), new Job("two", Duration.ofSeconds(1)));
            start(loop, jobs).get();
        }
    }
}
