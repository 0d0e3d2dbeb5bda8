/*
 * The story of a flower is written down once, as lines with their times: grow plays it, and predict merges the
 * stories of all flowers with a stable sort, which keeps the order of planting within each instant.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

public class MysteryBouquet {

    private record Story(List<Event> lines, Duration end, boolean blooms, String outcome) {

        static Story of(Flower flower) {
            boolean wilts = flower.wiltsOn() > 0 && flower.wiltsOn() <= flower.days();
            int lastDay = wilts ? flower.wiltsOn() : flower.days();
            Duration end = Duration.ofSeconds(lastDay);
            List<Event> lines = new ArrayList<>();
            lines.add(new Event(Duration.ZERO, flower.name() + ": started"));
            for (int day = 1; day <= (wilts ? lastDay - 1 : lastDay); day++) {
                lines.add(new Event(Duration.ofSeconds(day), flower.name() + ": day " + day));
            }
            if (wilts) {
                return new Story(lines, end, false, flower.name() + " wilted on day " + lastDay);
            }
            lines.add(new Event(end, flower.name() + ": bloomed"));
            return new Story(lines, end, true, "perfect " + flower.name());
        }
    }

    static Callable<String> grow(Flower flower) {
        return () -> {
            Story story = Story.of(flower);
            Duration now = Duration.ZERO;
            for (Event event : story.lines()) {
                Thread.sleep(event.at().minus(now));
                now = event.at();
                System.out.println(event.line());
            }
            Thread.sleep(story.end().minus(now));
            if (!story.blooms()) {
                throw new IllegalStateException(story.outcome());
            }
            return story.outcome();
        };
    }

    static List<Event> predict(List<Flower> flowers) {
        List<Story> stories = flowers.stream().map(Story::of).toList();
        List<Event> events = new ArrayList<>();
        stories.forEach(story -> events.addAll(story.lines()));
        events.sort(Comparator.comparing(Event::at));
        // Within its instant the last one to end has said all, so the bouquet comes behind everything.
        Duration end =
                stories.stream().map(Story::end).max(Comparator.naturalOrder()).orElseThrow();
        List<String> bouquet = stories.stream().map(Story::outcome).toList();
        events.add(new Event(end, "main: " + bouquet));
        return events;
    }
}
