/* An agenda: for each instant, what is to be done then, first come, first served. A step looks up the time, writes its
 * line, and enters what comes next; a pause of zero is entered at the end of the same page. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

public class PredictTheTimeline {

    private final SortedMap<Duration, Deque<Runnable>> agenda = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private Duration now = Duration.ZERO;

    static List<Event> timeline(List<Job> jobs) {
        PredictTheTimeline loop = new PredictTheTimeline();
        for (Job job : jobs) {
            loop.in(Duration.ZERO, () -> loop.step(job, "starting", job.pauses().iterator(), 1));
        }
        loop.run();
        loop.print("main: all done");
        return loop.events;
    }

    private void step(Job job, String what, Iterator<Duration> pauses, int next) {
        print(job.name() + ": " + what);
        if (pauses.hasNext()) {
            Duration pause = pauses.next();
            String then = pauses.hasNext() ? "step " + next : "finished";
            in(pause, () -> step(job, then, pauses, next + 1));
        }
    }

    private void in(Duration pause, Runnable callback) {
        agenda.computeIfAbsent(now.plus(pause), _ -> new ArrayDeque<>()).add(callback);
    }

    private void run() {
        while (!agenda.isEmpty()) {
            now = agenda.firstKey();
            Deque<Runnable> page = agenda.get(now);
            while (!page.isEmpty()) {
                page.remove().run();
            }
            agenda.remove(now);
        }
    }

    private void print(String line) {
        events.add(new Event(now, line));
    }
}
