/*
 * Nobody counts who has finished: all is said to be done when, by the clock, the longest job must be over.
 *
 * Refused by: StepByStepHiddenTest.on_a_busy_loop_what_is_due_waits
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        loop.execute(() -> main(loop, jobs, done));
        return done;
    }

    private static void main(ScheduledExecutorService loop, List<Job> jobs, CompletableFuture<Void> done) {
        System.out.println("main: creating tasks");
        for (Job job : jobs) {
            loop.execute(() -> step(loop, job, 0));
        }
        System.out.println("main: waiting for tasks");
        long longest = jobs.stream()
                .mapToLong(job ->
                        job.pauses().stream().mapToLong(Duration::toNanos).sum())
                .max()
                .orElse(0);
        loop.schedule(() -> allDone(done), longest, TimeUnit.NANOSECONDS);
    }

    private static void step(ScheduledExecutorService loop, Job job, int paused) {
        System.out.println(job.name() + ": " + what(job, paused));
        if (paused < job.pauses().size()) {
            long pause = job.pauses().get(paused).toNanos();
            loop.schedule(() -> step(loop, job, paused + 1), pause, TimeUnit.NANOSECONDS);
        }
    }

    private static String what(Job job, int paused) {
        return paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused;
    }

    private static void allDone(CompletableFuture<Void> done) {
        System.out.println("main: all done");
        done.complete(null);
    }
}
