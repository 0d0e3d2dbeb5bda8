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
        Program program = new Program(loop);
        loop.execute(() -> program.run(jobs));
        return program.done;
    }

    private static final class Program {

        private final ScheduledExecutorService loop;
        private final CompletableFuture<Void> done = new CompletableFuture<>();

        /** Needs no lock: only callbacks use it, and the loop runs one at a time. */
        private int unfinished;

        Program(ScheduledExecutorService loop) {
            this.loop = loop;
        }

        void run(List<Job> jobs) {
            System.out.println("main: creating tasks");
            unfinished = jobs.size();
            for (Job job : jobs) {
                // Only queued: it gets its turn when this callback has ended.
                loop.execute(() -> step(job, 0));
            }
            System.out.println("main: waiting for tasks");
            endIfAllAreFinished();
        }

        /** Goes on after so many of the job's pauses. All that it has to remember is that number. */
        private void step(Job job, int paused) {
            boolean finished = paused == job.pauses().size();
            System.out.println(
                    job.name() + ": " + (paused == 0 ? "starting" : finished ? "finished" : "step " + paused));
            if (finished) {
                unfinished--;
                endIfAllAreFinished();
            } else {
                long pause = job.pauses().get(paused).toNanos();
                loop.schedule(() -> step(job, paused + 1), pause, TimeUnit.NANOSECONDS);
            }
        }

        private void endIfAllAreFinished() {
            if (unfinished == 0) {
                System.out.println("main: all done");
                done.complete(null);
            }
        }
    }

    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Job> jobs = List.of(new Job("one", Duration.ofSeconds(2)), new Job("two", Duration.ofSeconds(1)));
            start(loop, jobs).get();
        }
    }
}
