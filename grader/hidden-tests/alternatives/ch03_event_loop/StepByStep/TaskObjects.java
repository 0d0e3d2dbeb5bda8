/* Each task is an object that is its own callback: it prints what is next and sets a timer for itself. The program
 * counts its unfinished tasks with a plain int, which only the loop's thread touches. */
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
        Program program = new Program(loop, List.copyOf(jobs));
        loop.execute(program);
        return program.done;
    }

    private static class Program implements Runnable {

        final CompletableFuture<Void> done = new CompletableFuture<>();
        private final ScheduledExecutorService loop;
        private final List<Job> jobs;
        private int unfinished;

        Program(ScheduledExecutorService loop, List<Job> jobs) {
            this.loop = loop;
            this.jobs = jobs;
            this.unfinished = jobs.size();
        }

        @Override
        public void run() {
            System.out.println("main: creating tasks");
            for (Job job : jobs) {
                loop.execute(new Task(job));
            }
            System.out.println("main: waiting for tasks");
            endIfNothingIsLeft();
        }

        private void taskFinished() {
            unfinished--;
            endIfNothingIsLeft();
        }

        private void endIfNothingIsLeft() {
            if (unfinished == 0) {
                System.out.println("main: all done");
                done.complete(null);
            }
        }

        private class Task implements Runnable {

            private final Job job;
            private int pausesOver;

            Task(Job job) {
                this.job = job;
            }

            @Override
            public void run() {
                if (pausesOver == job.pauses().size()) {
                    System.out.println(job.name() + ": finished");
                    taskFinished();
                    return;
                }
                System.out.println(job.name() + (pausesOver == 0 ? ": starting" : ": step " + pausesOver));
                Duration pause = job.pauses().get(pausesOver++);
                loop.schedule(this, pause.toNanos(), TimeUnit.NANOSECONDS);
            }
        }
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Job> jobs = List.of(new Job("one", Duration.ofSeconds(2)), new Job("two", Duration.ofSeconds(1)));
            start(loop, jobs).get();
        }
    }
}
