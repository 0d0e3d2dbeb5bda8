/*
 * Main waits for its tasks in its own callback: the loop waits for what only the loop could do.
 *
 * Refused by: StepByStepHiddenTest.who_set_the_timer_first_goes_first
 */
package ch03_event_loop;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        return loop.submit(() -> {
            System.out.println("main: creating tasks");
            CountDownLatch unfinished = new CountDownLatch(jobs.size());
            for (Job job : jobs) {
                loop.execute(() -> step(loop, job, 0, unfinished));
            }
            System.out.println("main: waiting for tasks");
            unfinished.await();
            System.out.println("main: all done");
            return null;
        });
    }

    private static void step(ScheduledExecutorService loop, Job job, int paused, CountDownLatch unfinished) {
        System.out.println(job.name() + ": " + what(job, paused));
        if (paused < job.pauses().size()) {
            long pause = job.pauses().get(paused).toNanos();
            loop.schedule(() -> step(loop, job, paused + 1, unfinished), pause, TimeUnit.NANOSECONDS);
        } else {
            unfinished.countDown();
        }
    }

    private static String what(Job job, int paused) {
        return paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused;
    }
}
