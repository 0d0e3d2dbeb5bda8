package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public class PredictTheTimeline {

    /** A step that waits for its turn: of a job, after so many of its pauses. */
    private record Step(Duration due, int handedOver, Job job, int paused) {

        boolean isLast() {
            return paused == job.pauses().size();
        }

        Event event() {
            return new Event(
                    due, job.name() + ": " + (paused == 0 ? "starting" : isLast() ? "finished" : "step " + paused));
        }

        Step next(int handedOver) {
            return new Step(due.plus(job.pauses().get(paused)), handedOver, job, paused + 1);
        }
    }

    static List<Event> timeline(List<Job> jobs) {
        // What a loop has inside: a queue by due time. A heap alone would serve equal times in any order, so each step
        // is numbered when it is handed over.
        PriorityQueue<Step> queue =
                new PriorityQueue<>(Comparator.comparing(Step::due).thenComparing(Step::handedOver));
        int handedOver = 0;
        for (Job job : jobs) {
            queue.add(new Step(Duration.ZERO, handedOver++, job, 0));
        }
        List<Event> timeline = new ArrayList<>();
        Duration now = Duration.ZERO;
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            now = step.due();
            timeline.add(step.event());
            if (!step.isLast()) {
                queue.add(step.next(handedOver++));
            }
        }
        timeline.add(new Event(now, "main: all done"));
        return timeline;
    }

    static void main() {
        Duration second = Duration.ofSeconds(1);
        timeline(List.of(new Job("A", second, second), new Job("B", second.multipliedBy(2))))
                .forEach(System.out::println);
    }
}
