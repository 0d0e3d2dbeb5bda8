/* A plain list in the order handed over, searched again and again for the first of the earliest. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        List<Job> waiting = new ArrayList<>(jobs);
        List<Integer> paused = new ArrayList<>(Collections.nCopies(jobs.size(), 0));
        List<Duration> due = new ArrayList<>(Collections.nCopies(jobs.size(), Duration.ZERO));
        List<Event> timeline = new ArrayList<>();
        Duration now = Duration.ZERO;
        while (!due.isEmpty()) {
            int next = due.indexOf(Collections.min(due));
            now = due.remove(next);
            Job job = waiting.remove(next);
            int step = paused.remove(next);
            timeline.add(new Event(now, what(job, step)));
            if (step < job.pauses().size()) {
                waiting.add(job);
                paused.add(step + 1);
                due.add(now.plus(job.pauses().get(step)));
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
