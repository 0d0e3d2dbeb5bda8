/* A sorted map from each instant to its own queue, first in, first out. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

public class PredictTheTimeline {

    private record Step(Job job, int paused) {}

    static List<Event> timeline(List<Job> jobs) {
        TreeMap<Duration, Deque<Step>> due = new TreeMap<>();
        due.put(
                Duration.ZERO,
                new ArrayDeque<>(jobs.stream().map(job -> new Step(job, 0)).toList()));
        List<Event> timeline = new ArrayList<>();
        Duration now = Duration.ZERO;
        while (!due.isEmpty()) {
            now = due.firstKey();
            Deque<Step> steps = due.get(now);
            while (!steps.isEmpty()) {
                Step step = steps.remove();
                timeline.add(new Event(now, what(step.job, step.paused)));
                if (step.paused < step.job.pauses().size()) {
                    Duration next = now.plus(step.job.pauses().get(step.paused));
                    due.computeIfAbsent(next, instant -> new ArrayDeque<>()).add(new Step(step.job, step.paused + 1));
                }
            }
            due.remove(now);
        }
        timeline.add(new Event(now, "main: all done"));
        return timeline;
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
