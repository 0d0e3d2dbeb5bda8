/*
 * Main ends with the last line, and without jobs there is none.
 *
 * Refused by: PredictTheTimelineHiddenTest.without_jobs_all_is_done_at_once
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public class PredictTheTimeline {

    private record Step(Duration due, int number, Job job, int paused) {}

    static List<Event> timeline(List<Job> jobs) {
        PriorityQueue<Step> queue =
                new PriorityQueue<>(Comparator.comparing(Step::due).thenComparing(Step::number));
        int number = 0;
        for (Job job : jobs) {
            queue.add(new Step(Duration.ZERO, number++, job, 0));
        }
        List<Event> timeline = new ArrayList<>();
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            int paused = step.paused;
            timeline.add(new Event(step.due, what(step.job, paused)));
            if (paused < step.job.pauses().size()) {
                Duration due = step.due.plus(step.job.pauses().get(paused));
                queue.add(new Step(due, number++, step.job, paused + 1));
            }
        }
        timeline.add(new Event(timeline.getLast().at(), "main: all done"));
        return timeline;
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
