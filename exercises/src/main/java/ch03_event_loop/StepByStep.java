package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A main program and its tasks, all on one thread, step by step.
 *
 * <p>The loop is a scheduler with one thread. It runs one callback at a time, in the order in which they are due, and
 * those that are due at the same instant in the order in which they were handed over. {@code start} hands it the main
 * program and returns at once. Then, on the loop:
 * <ol>
 * <li>Main prints {@code main: creating tasks}, hands the loop a task for each job in the order of the list, and prints
 *     {@code main: waiting for tasks}. No task has run so far.
 * <li>A task prints {@code soup: starting} and begins the first pause of its job. When that is over, it prints {@code
 *     soup: step 1} and begins the second pause, and so on. When the last pause is over, it prints {@code soup:
 *     finished} instead.
 * <li>When all tasks have finished, {@code main: all done} is printed, and the future that {@code start} has returned is
 *     done. Without jobs that is so right after {@code main: waiting for tasks}.
 * </ol>
 *
 * <ul>
 * <li>A pause is a timer of the loop, set when the pause begins. Meanwhile the loop is free for others. A pause of zero
 *     is a pause too: whoever is due already goes first.
 * <li>Everything is printed on the loop, and only the loop's time counts. If other callbacks keep it busy, what is due
 *     waits, and so does what comes after that.
 * <li>Several programs may be started on one loop, from any thread, the loop's own included. Each has its own tasks and
 *     its own future.
 * <li>The loop is the caller's: it is not shut down.
 * </ul>
 */
public class StepByStep {

    static Future<?> start(ScheduledExecutorService loop, List<Job> jobs) {
        throw new UnsupportedOperationException("TODO: hand the loop a main program that creates a task for each job");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Job> jobs = List.of(new Job("one", Duration.ofSeconds(2)), new Job("two", Duration.ofSeconds(1)));
            start(loop, jobs).get();
        }
    }
}
