/*
 * A map from instants to lines: of two lines at one instant the later one is kept.
 *
 * Refused by: PredictTheTimelineHiddenTest.a_hundred_at_one_instant_keep_their_order
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        TreeMap<Duration, String> lines = new TreeMap<>();
        for (Job job : jobs) {
            Duration now = Duration.ZERO;
            lines.put(now, what(job, 0));
            for (int i = 1; i <= job.pauses().size(); i++) {
                now = now.plus(job.pauses().get(i - 1));
                lines.put(now, what(job, i));
            }
        }
        List<Event> timeline = new ArrayList<>();
        lines.forEach((at, line) -> timeline.add(new Event(at, line)));
        timeline.add(new Event(lines.isEmpty() ? Duration.ZERO : lines.lastKey(), "main: all done"));
        return timeline;
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
