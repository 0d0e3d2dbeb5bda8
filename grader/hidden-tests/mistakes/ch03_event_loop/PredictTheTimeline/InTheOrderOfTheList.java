/*
 * At one instant in the order of the list: A ends before B, because it stands before B. But B's timer was set earlier.
 *
 * Refused by: PredictTheTimelineHiddenTest.who_set_the_timer_first_goes_first
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        List<Event> timeline = new ArrayList<>();
        Duration end = Duration.ZERO;
        for (Job job : jobs) {
            Duration now = Duration.ZERO;
            timeline.add(new Event(now, what(job, 0)));
            for (int i = 1; i <= job.pauses().size(); i++) {
                now = now.plus(job.pauses().get(i - 1));
                timeline.add(new Event(now, what(job, i)));
            }
            end = now.compareTo(end) > 0 ? now : end;
        }
        timeline.sort(Comparator.comparing(Event::at));
        timeline.add(new Event(end, "main: all done"));
        return timeline;
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
