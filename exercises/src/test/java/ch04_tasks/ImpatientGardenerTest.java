package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ImpatientGardenerTest {

    /** Says each day in the morning, so in three and a half days it says four. */
    private final Callable<String> orchid = () -> {
        for (int day = 1; day <= 7; day++) {
            System.out.println("orchid: day " + day);
            Thread.sleep(seconds(1));
        }
        System.out.println("orchid: bloomed");
        return "a mature orchid";
    };

    @Test
    @Points(3)
    void an_orchid_is_too_slow(Timeline timeline) throws Exception {
        assertThat(ImpatientGardener.grow(orchid, millis(3_500))).isEmpty();

        Thread.sleep(seconds(10));
        assertThat(timeline)
                .shows(
                        "0.0 orchid: day 1",
                        "1.0 orchid: day 2",
                        "2.0 orchid: day 3",
                        "3.0 orchid: day 4",
                        "3.5 gardener: too slow",
                        "3.5 gardener: removed");
    }

    @Test
    @Points(3)
    void with_more_patience_it_blooms(Timeline timeline) throws Exception {
        assertThat(ImpatientGardener.grow(orchid, millis(7_500))).contains("a mature orchid");

        assertThat(timeline)
                .shows(
                        "0.0 orchid: day 1",
                        "1.0 orchid: day 2",
                        "2.0 orchid: day 3",
                        "3.0 orchid: day 4",
                        "4.0 orchid: day 5",
                        "5.0 orchid: day 6",
                        "6.0 orchid: day 7",
                        "7.0 orchid: bloomed")
                .took(seconds(7));
    }
}
