/* Each task is an object that hands itself to the loop again, and takes its pauses from an iterator. */
package ch03_event_loop;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        Main main = new Main(loop, jobs);
        loop.execute(main);
        return main.done;
    }

    private static final class Main implements Runnable {

        private final ScheduledExecutorService loop;
        private final Set<Task> unfinished = new HashSet<>();
        private final FutureTask<Void> done = new FutureTask<>(() -> System.out.println("main: all done"), null);
        private final List<Job> jobs;

        Main(ScheduledExecutorService loop, List<Job> jobs) {
            this.loop = loop;
            this.jobs = jobs;
        }

        @Override
        public void run() {
            System.out.println("main: creating tasks");
            for (Job job : jobs) {
                Task task = new Task(this, job);
                unfinished.add(task);
                loop.execute(task);
            }
            System.out.println("main: waiting for tasks");
            look();
        }

        void finished(Task task) {
            unfinished.remove(task);
            look();
        }

        private void look() {
            if (unfinished.isEmpty()) {
                done.run();
            }
        }
    }

    private static final class Task implements Runnable {

        private final Main main;
        private final String name;
        private final Iterator<Duration> pauses;
        private int steps;

        Task(Main main, Job job) {
            this.main = main;
            this.name = job.name();
            this.pauses = job.pauses().iterator();
        }

        @Override
        public void run() {
            if (pauses.hasNext()) {
                System.out.println(name + ": " + (steps == 0 ? "starting" : "step " + steps));
                steps++;
                main.loop.schedule(this, pauses.next().toNanos(), TimeUnit.NANOSECONDS);
            } else {
                System.out.println(name + ": finished");
                main.finished(this);
            }
        }
    }
}
