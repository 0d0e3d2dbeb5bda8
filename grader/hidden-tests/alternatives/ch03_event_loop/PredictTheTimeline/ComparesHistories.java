/* No queue: all lines are sorted, and of two at one instant the one whose job was earlier a step before. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public class PredictTheTimeline {

    /** The instants of a job up to this step, the newest first. */
    private record Step(Job job, int place, List<Duration> history) {}

    static List<Event> timeline(List<Job> jobs) {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < jobs.size(); place++) {
            List<Duration> history = List.of(Duration.ZERO);
            steps.add(new Step(jobs.get(place), place, history));
            for (Duration pause : jobs.get(place).pauses()) {
                List<Duration> longer = new ArrayList<>(history);
                longer.addFirst(history.getFirst().plus(pause));
                history = longer;
                steps.add(new Step(jobs.get(place), place, history));
            }
        }
        steps.sort(PredictTheTimeline::compare);
        List<Event> timeline = new ArrayList<>();
        for (Step step : steps) {
            timeline.add(new Event(step.history.getFirst(), what(step.job, step.history.size() - 1)));
        }
        Duration end = steps.isEmpty() ? Duration.ZERO : steps.getLast().history.getFirst();
        timeline.add(new Event(end, "main: all done"));
        return timeline;
    }

    private static int compare(Step one, Step other) {
        int common = Math.min(one.history.size(), other.history.size());
        for (int i = 0; i < common; i++) {
            int order = one.history.get(i).compareTo(other.history.get(i));
            if (order != 0) {
                return order;
            }
        }
        // Whoever has the shorter history was handed over by main; both: in the order of the list.
        int order = Integer.compare(one.history.size(), other.history.size());
        return order != 0 ? order : Integer.compare(one.place, other.place);
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
