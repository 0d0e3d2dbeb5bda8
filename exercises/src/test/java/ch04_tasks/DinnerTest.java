package ch04_tasks;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class DinnerTest {

    private final Callable<String> pasta = () -> {
        System.out.println("pasta: boiling water");
        Thread.sleep(seconds(2));
        System.out.println("pasta: adding pasta");
        Thread.sleep(seconds(3));
        System.out.println("pasta: ready");
        return "delicious pasta";
    };

    private final Callable<String> salad = () -> {
        System.out.println("salad: chopping vegetables");
        Thread.sleep(seconds(1));
        System.out.println("salad: adding dressing");
        Thread.sleep(seconds(1));
        System.out.println("salad: ready");
        return "fresh salad";
    };

    @Test
    @Points(2)
    void in_turn_it_takes_seven_seconds(Timeline timeline) throws Exception {
        assertThat(Dinner.inTurn(List.of(pasta, salad))).containsExactly("delicious pasta", "fresh salad");

        assertThat(timeline)
                .shows(
                        "0.0 pasta: boiling water",
                        "2.0 pasta: adding pasta",
                        "5.0 pasta: ready",
                        "5.0 salad: chopping vegetables",
                        "6.0 salad: adding dressing",
                        "7.0 salad: ready")
                .took(seconds(7));
    }

    @Test
    @Points(2)
    void together_it_takes_five_seconds(Timeline timeline) throws Exception {
        assertThat(Dinner.together(List.of(pasta, salad))).containsExactly("delicious pasta", "fresh salad");

        assertThat(timeline)
                .shows(
                        "0.0 dinner: 0 of 2 done",
                        "0.0 pasta: boiling water",
                        "0.0 salad: chopping vegetables",
                        "1.0 salad: adding dressing",
                        "2.0 pasta: adding pasta",
                        "2.0 salad: ready",
                        "5.0 pasta: ready",
                        "5.0 dinner: 2 of 2 done",
                        "5.0 dinner: 2 of 2 done")
                .took(seconds(5));
    }
}
