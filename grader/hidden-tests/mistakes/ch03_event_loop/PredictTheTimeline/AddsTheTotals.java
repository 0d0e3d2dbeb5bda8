/*
 * One job after the other: all is done after the sum of all pauses.
 *
 * Refused by: PredictTheTimelineHiddenTest.predicting_takes_no_time_and_starts_nothing
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        List<Event> timeline = new ArrayList<>();
        Duration now = Duration.ZERO;
        for (Job job : jobs) {
            timeline.add(new Event(now, what(job, 0)));
            for (int i = 1; i <= job.pauses().size(); i++) {
                now = now.plus(job.pauses().get(i - 1));
                timeline.add(new Event(now, what(job, i)));
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
