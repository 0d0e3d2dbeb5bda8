/* Plays the loop: a priority queue of steps, by due time and then by a number that says who was handed over first. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public class PredictTheTimeline {

    private record Step(Duration due, int number, Job job, int pausesOver) {

        boolean isLast() {
            return pausesOver == job.pauses().size();
        }

        Event event() {
            String what = isLast() ? "finished" : pausesOver == 0 ? "starting" : "step " + pausesOver;
            return new Event(due, job.name() + ": " + what);
        }
    }

    static List<Event> timeline(List<Job> jobs) {
        PriorityQueue<Step> loop =
                new PriorityQueue<>(Comparator.comparing(Step::due).thenComparing(Step::number));
        int handedOver = 0;
        for (Job job : jobs) {
            loop.add(new Step(Duration.ZERO, handedOver++, job, 0));
        }
        List<Event> events = new ArrayList<>();
        Duration now = Duration.ZERO;
        while (!loop.isEmpty()) {
            Step step = loop.remove();
            now = step.due();
            events.add(step.event());
            if (!step.isLast()) {
                Duration due = now.plus(step.job().pauses().get(step.pausesOver()));
                loop.add(new Step(due, handedOver++, step.job(), step.pausesOver() + 1));
            }
        }
        events.add(new Event(now, "main: all done"));
        return events;
    }

    /** See your answer: run this class, and compare it with what StepByStep does. */
    static void main() {
        Duration second = Duration.ofSeconds(1);
        timeline(List.of(new Job("A", second, second), new Job("B", second.multipliedBy(2))))
                .forEach(System.out::println);
    }
}
