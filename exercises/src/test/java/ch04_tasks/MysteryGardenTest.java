package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MysteryGardenTest {

    private final Plant rose = new Plant("rose", seconds(2));
    private final Plant tulip = new Plant("tulip", seconds(1));
    private final Plant orchid = new Plant("orchid", seconds(3));

    @Test
    @Points(2)
    void the_orchid_is_cancelled_and_the_rest_is_collected(Timeline timeline) throws Exception {
        List<String> basket = Garden.tend(List.of(rose, tulip, orchid), orchid, millis(1_500));

        assertThat(basket).containsExactly("rose flower", "tulip flower", "cancelled");
        assertThat(timeline)
                .shows(
                        "0.0 rose: planted",
                        "0.0 tulip: planted",
                        "0.0 orchid: planted",
                        "1.0 tulip: bloomed",
                        "2.0 rose: bloomed",
                        "2.0 gardener: rose flower",
                        "2.0 gardener: tulip flower",
                        "2.0 gardener: cancelled")
                .before("rose: bloomed", "gardener: rose flower");
    }

    @Test
    @Points(2)
    void the_garden_does_what_was_predicted(Timeline timeline) throws Exception {
        List<Plant> plants = List.of(rose, tulip, orchid);

        List<Event> predicted = MysteryGarden.predict(plants, orchid, millis(1_500));

        assertThat(predicted).isSortedAccordingTo(Comparator.comparing(Event::at));
        Garden.tend(plants, orchid, millis(1_500));
        assertThat(timeline).shows(Garden.lines(Duration.ZERO, predicted));
    }
}
