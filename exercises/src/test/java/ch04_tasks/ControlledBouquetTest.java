package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ControlledBouquetTest {

    private final SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();

    @Test
    @Points(2)
    void the_tulip_is_done_at_the_look(Timeline timeline) throws Exception {
        plant("rose", seconds(2), "pink rose");
        plant("tulip", seconds(1), "purple tulip");
        plant("lily", seconds(3), "orange lily");

        Gathered<String> gathered = ControlledBouquet.gather(growing, millis(1_500));

        assertThat(gathered.doneAtTheLook()).containsExactly("tulip");
        assertThat(gathered.flowers()).containsExactly("pink rose", "purple tulip", "orange lily");
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "1.0 tulip: ready",
                        "1.5 florist: done [tulip], growing [rose, lily]",
                        "2.0 rose: ready",
                        "3.0 lily: ready")
                .took(seconds(3));
    }

    @Test
    @Points(2)
    void all_may_be_done_at_the_look(Timeline timeline) throws Exception {
        plant("rose", seconds(2), "pink rose");
        plant("tulip", seconds(1), "purple tulip");

        Gathered<String> gathered = ControlledBouquet.gather(growing, seconds(4));

        assertThat(gathered.doneAtTheLook()).containsExactly("rose", "tulip");
        assertThat(gathered.flowers()).containsExactly("pink rose", "purple tulip");
        assertThat(timeline)
                .contains("4.0 florist: done [rose, tulip], growing []")
                .took(seconds(4));
    }

    private void plant(String name, Duration takes, String flower) {
        FutureTask<String> task =
                new FutureTask<>(TestRecipe.named(name).takes(takes).gives(flower));
        growing.put(name, task);
        Thread.startVirtualThread(task);
    }
}
