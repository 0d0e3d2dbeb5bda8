/*
 * All timers of a task are set when it starts: if a pause ends late, the next one does not begin late.
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
            loop.execute(() -> setTimers(loop, job, unfinished, done));
        }
        System.out.println("main: waiting for tasks");
        if (jobs.isEmpty()) {
            allDone(done);
        }
    }

    private static void setTimers(
            ScheduledExecutorService loop, Job job, AtomicInteger unfinished, CompletableFuture<Void> done) {
        System.out.println(job.name() + ": starting");
        Duration end = Duration.ZERO;
        for (int i = 1; i <= job.pauses().size(); i++) {
            int paused = i;
            end = end.plus(job.pauses().get(i - 1));
            loop.schedule(() -> step(job, paused, unfinished, done), end.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private static void step(Job job, int paused, AtomicInteger unfinished, CompletableFuture<Void> done) {
        System.out.println(job.name() + ": " + what(job, paused));
        if (paused == job.pauses().size() && unfinished.decrementAndGet() == 0) {
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
