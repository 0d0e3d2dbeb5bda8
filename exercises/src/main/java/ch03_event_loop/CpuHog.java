package ch03_event_loop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A callback that computes for a second keeps the loop for a second, and all others wait. {@link Hogged} takes two
 * seconds for what can be done in one. Improve it in two ways.
 *
 * <ul>
 * <li>{@code ioFirst}: everything stays on the loop, but the answers are started, in the order of the list, before the
 *     hog. While it computes, they come in; they are only noticed late.
 * <li>{@code hogElsewhere}: the hog runs in another thread, at once, and disturbs nobody on the loop.
 * </ul>
 *
 * <p>Each runs the hog once and starts each answer once, with {@link Io#startOn}. When the hog has ended and all answers
 * are in, it prints {@code main: all done} on the loop, and then its future gives how long each answer has really slept,
 * in the order of the list.
 *
 * <ul>
 * <li>Both methods return at once, also when the loop itself calls them, and nothing that they put on the loop waits
 *     there. If other callbacks keep the loop busy when the last of all that has ended, {@code main: all done} waits for
 *     its turn.
 * <li>If the hog fails, the answers come in all the same, {@code main: all done} is not printed, and the future fails
 *     with what the hog threw, as it is or as the cause of another, when all have ended or before.
 * <li>There may be no answers to wait for; the hog runs all the same, and the future gives an empty list.
 * <li>The loop is the caller's: it is not shut down. When hog and answers have ended, no other thread of yours is left
 *     running.
 * </ul>
 */
public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        throw new UnsupportedOperationException("TODO: start the answers, then the hog, all on the loop");
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        throw new UnsupportedOperationException("TODO: run the hog in another thread, the answers on the loop");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Io> ios = List.of(new Io("A", Duration.ofMillis(500)), new Io("B", Duration.ofSeconds(1)));
            System.out.println("main: slept " + ioFirst(loop, Hogged::count, ios).get());
            System.out.println("main: slept " + hogElsewhere(loop, Hogged::count, ios).get());
        }
    }
}
