/*
 * All pauses of a job begin at the start, so the second is not added to the first.
 *
 * Refused by: PredictTheTimelineHiddenTest.one_job_is_followed_to_its_end
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class PredictTheTimeline {

    static List<Event> timeline(List<Job> jobs) {
        List<Event> timeline = new ArrayList<>();
        for (Job job : jobs) {
            timeline.add(new Event(Duration.ZERO, what(job, 0)));
            for (int i = 1; i <= job.pauses().size(); i++) {
                timeline.add(new Event(job.pauses().get(i - 1), what(job, i)));
            }
        }
        timeline.sort(Comparator.comparing(Event::at));
        Duration end = timeline.isEmpty() ? Duration.ZERO : timeline.getLast().at();
        timeline.add(new Event(end, "main: all done"));
        return timeline;
    }

    private static String what(Job job, int paused) {
        return job.name() + ": "
                + (paused == 0 ? "starting" : paused == job.pauses().size() ? "finished" : "step " + paused);
    }
}
