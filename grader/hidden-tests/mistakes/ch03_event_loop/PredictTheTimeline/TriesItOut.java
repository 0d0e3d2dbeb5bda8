/*
 * Runs the jobs on a loop and writes down what happens: right, but no prediction.
 *
 * Refused by: PredictTheTimelineHiddenTest.predicting_takes_no_time_and_starts_nothing
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        List<Event> timeline = new ArrayList<>();
        long start = System.nanoTime();
        CountDownLatch unfinished = new CountDownLatch(jobs.size());
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            loop.execute(
                    () -> jobs.forEach(job -> loop.execute(() -> step(loop, job, 0, start, timeline, unfinished))));
            unfinished.await();
            timeline.add(new Event(since(start), "main: all done"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return timeline;
    }

    private static void step(
            ScheduledExecutorService loop,
            Job job,
            int paused,
            long start,
            List<Event> timeline,
            CountDownLatch unfinished) {
        timeline.add(new Event(since(start), what(job, paused)));
        if (paused == job.pauses().size()) {
            unfinished.countDown();
        } else {
            long pause = job.pauses().get(paused).toNanos();
            loop.schedule(() -> step(loop, job, paused + 1, start, timeline, unfinished), pause, TimeUnit.NANOSECONDS);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
