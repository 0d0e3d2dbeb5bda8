package ch03_event_loop;

import java.time.Duration;
import java.util.List;

/**
 * A brain teaser: which line comes when, and in which order?
 *
 * <p>Take the tasks of {@link StepByStep}, started on a loop that has nothing else to do and is never late: callbacks
 * take no time, and a timer fires exactly when it is due. {@code timeline(jobs)} predicts all that the tasks print, and
 * main's last line, in exactly the order in which the lines are printed. For {@code A}, with two pauses of a second, and
 * {@code B}, with one of two seconds, it begins with {@code 0 s A: starting}, {@code 0 s B: starting}, {@code 1 s A:
 * step 1}.
 *
 * <p>What is due at the same instant runs in the order in which it was handed to the loop. The tasks are handed over in
 * the order of the list; a timer is handed over when its pause begins.
 *
 * <p>Your answer is compared with a run on a real loop, but you are to predict, not to try: {@code timeline} returns at
 * once, prints nothing and starts nothing.
 */
public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        throw new UnsupportedOperationException("TODO: predict what is printed, when and in which order");
    }

    /** See your answer: run this class, and compare it with what StepByStep does. */
    static void main() {
        Duration second = Duration.ofSeconds(1);
        timeline(List.of(new Job("A", second, second), new Job("B", second.multipliedBy(2))))
                .forEach(System.out::println);
    }
}
