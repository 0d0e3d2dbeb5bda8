package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.asynckata.engine.Timeline;

/** What hidden tests do with loops and jobs. */
final class Loops {

    private Loops() {}

    /** In a while, somebody else keeps the loop busy for some time. */
    static void keepBusy(ScheduledExecutorService loop, Duration in, Duration length) {
        loop.schedule(
                () -> {
                    Thread.sleep(length);
                    return null;
                },
                in.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    /** Some jobs, with up to four pauses each, in whole numbers of the unit: the greater it is, the more of them tie. */
    static List<Job> anyJobs(Random random, int count, int longest, Duration unit) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Job(
                        "job " + i,
                        random.ints(random.nextInt(1, 5), 0, longest)
                                .mapToObj(unit::multipliedBy)
                                .toList()))
                .toList();
    }

    /** Runs the tasks of the jobs on a loop; what they would print, and when, counted from now. */
    static List<Event> played(List<Job> jobs, Timeline timeline) throws InterruptedException {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Play play = new Play(loop, timeline, jobs.size());
            loop.execute(() -> jobs.forEach(job -> loop.execute(() -> play.step(job, 0))));
            play.unfinished.await();
            play.tell("main: all done");
            return play.events;
        }
    }

    private static final class Play {

        private final ScheduledExecutorService loop;
        private final Timeline timeline;
        private final Duration start;
        private final CountDownLatch unfinished;
        private final List<Event> events = new ArrayList<>();

        Play(ScheduledExecutorService loop, Timeline timeline, int jobs) {
            this.loop = loop;
            this.timeline = timeline;
            this.start = timeline.now();
            this.unfinished = new CountDownLatch(jobs);
        }

        void step(Job job, int paused) {
            if (paused == job.pauses().size()) {
                tell(job.name() + ": finished");
                unfinished.countDown();
                return;
            }
            tell(job.name() + ": " + (paused == 0 ? "starting" : "step " + paused));
            long pause = job.pauses().get(paused).toNanos();
            loop.schedule(() -> step(job, paused + 1), pause, TimeUnit.NANOSECONDS);
        }

        void tell(String line) {
            events.add(new Event(timeline.now().minus(start), line));
        }
    }
}
