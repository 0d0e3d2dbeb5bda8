/*
 * A heap keeps no order among equals: with a few jobs it looks right, with a hundred it does not.
 *
 * Refused by: PredictTheTimelineHiddenTest.a_hundred_at_one_instant_keep_their_order
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public class PredictTheTimeline {

    private record Step(Duration due, Job job, int paused) {}

    static List<Event> timeline(List<Job> jobs) {
        PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparing(Step::due));
        jobs.forEach(job -> queue.add(new Step(Duration.ZERO, job, 0)));
        List<Event> timeline = new ArrayList<>();
        Duration now = Duration.ZERO;
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            now = step.due;
            timeline.add(new Event(now, what(step.job, step.paused)));
            if (step.paused < step.job.pauses().size()) {
                queue.add(new Step(now.plus(step.job.pauses().get(step.paused)), step.job, step.paused + 1));
            }
        }
        timeline.add(new Event(now, "main: all done"));
        return timeline;
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
