/*
 * Main calls the first step of each task itself: they start before main waits for them.
 *
 * Refused by: StepByStepHiddenTest.who_set_the_timer_first_goes_first
 */
package ch03_event_loop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        loop.execute(() -> main(loop, jobs, done));
        return done;
    }

    private static void main(ScheduledExecutorService loop, List<Job> jobs, CompletableFuture<Void> done) {
        System.out.println("main: creating tasks");
        AtomicInteger unfinished = new AtomicInteger(jobs.size());
        for (Job job : jobs) {
            step(loop, job, 0, unfinished, done);
        }
        System.out.println("main: waiting for tasks");
        if (jobs.isEmpty()) {
            allDone(done);
        }
    }

    private static void step(
            ScheduledExecutorService loop,
            Job job,
            int paused,
            AtomicInteger unfinished,
            CompletableFuture<Void> done) {
        System.out.println(job.name() + ": " + what(job, paused));
        if (paused < job.pauses().size()) {
            long pause = job.pauses().get(paused).toNanos();
            loop.schedule(() -> step(loop, job, paused + 1, unfinished, done), pause, TimeUnit.NANOSECONDS);
        } else if (unfinished.decrementAndGet() == 0) {
            allDone(done);
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
