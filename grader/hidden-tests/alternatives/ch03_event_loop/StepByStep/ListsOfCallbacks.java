/* A task is the list of its lines, of which each callback takes one; a latch tells who is the last. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        FutureTask<Void> done = new FutureTask<>(() -> System.out.println("main: all done"), null);
        loop.submit(() -> {
            System.out.println("main: creating tasks");
            CountDownLatch unfinished = new CountDownLatch(jobs.size());
            jobs.forEach(
                    job -> loop.submit(() -> next(loop, lines(job), new ArrayDeque<>(job.pauses()), unfinished, done)));
            System.out.println("main: waiting for tasks");
            if (jobs.isEmpty()) {
                done.run();
            }
        });
        return done;
    }

    private static Deque<String> lines(Job job) {
        Deque<String> lines = new ArrayDeque<>();
        for (int i = 1; i < job.pauses().size(); i++) {
            lines.add(job.name() + ": step " + i);
        }
        lines.addFirst(job.name() + ": starting");
        lines.addLast(job.name() + ": finished");
        return lines;
    }

    private static void next(
            ScheduledExecutorService loop,
            Deque<String> lines,
            Deque<Duration> pauses,
            CountDownLatch unfinished,
            Runnable done) {
        System.out.println(lines.remove());
        if (!lines.isEmpty()) {
            loop.schedule(
                    () -> next(loop, lines, pauses, unfinished, done),
                    pauses.remove().toNanos(),
                    TimeUnit.NANOSECONDS);
            return;
        }
        unfinished.countDown();
        if (unfinished.getCount() == 0) {
            done.run();
        }
    }
}
