package ch03_event_loop;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Which tasks are under way? asyncio can tell, Java cannot: no executor lists its tasks. Keep a list of your own.
 *
 * <p>{@code start} runs the work at once, in a thread, and returns its future. {@code live} tells which of the tasks that
 * were started here are live, by name, and what each is doing: the {@link Thread#getState state} of the thread in which
 * its work runs. So a task that sleeps is {@code TIMED_WAITING}, one that waits for a future is {@code WAITING}, and one
 * that calls {@code live} itself is {@code RUNNABLE}.
 *
 * <ul>
 * <li>A task is live from when it is started until its work has ended, well or badly. When {@code start} has returned,
 *     the task is found in {@code live}; a look at that moment may find it {@code NEW}. When its future is done, it is not
 *     found any more.
 * <li>The map is a snapshot. What happens later does not change it.
 * <li>No two live tasks have the same name. If a task of that name is live, {@code start} throws an {@link
 *     IllegalStateException} and starts nothing. When that task has ended, its name is free again.
 * <li>If the work fails, so does the future, with that failure as the cause.
 * <li>Any number of threads may start tasks and look, at the same time; the tasks themselves may, too.
 * <li>Each {@code LoopInspection} knows its own tasks only. When they have ended, no thread of yours is left running.
 * </ul>
 *
 * <p>Cancelling is for chapter 4: nobody cancels a future here.
 */
public class LoopInspection {

    <T> Future<T> start(String name, Callable<T> work) {
        throw new UnsupportedOperationException("TODO: start the work, and know it as long as it is live");
    }

    Map<String, Thread.State> live() {
        throw new UnsupportedOperationException("TODO: tell which tasks are live, and what their threads are doing");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        LoopInspection tasks = new LoopInspection();
        tasks.start("main", () -> {
                    Future<?> one = tasks.start("worker 1", () -> pause(Duration.ofSeconds(1)));
                    Future<?> two = tasks.start("worker 2", () -> pause(Duration.ofSeconds(2)));
                    pause(Duration.ofMillis(500));
                    System.out.println("main: live are " + tasks.live());
                    one.get();
                    two.get();
                    System.out.println("main: live is " + tasks.live());
                    return null;
                })
                .get();
    }

    private static Void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
        return null;
    }
}
