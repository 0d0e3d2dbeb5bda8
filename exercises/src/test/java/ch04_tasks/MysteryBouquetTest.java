package ch04_tasks;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MysteryBouquetTest {

    private final Flower rose = new Flower("rose", 3);
    private final Flower tulip = new Flower("tulip", 2, 2);
    private final Flower lily = new Flower("lily", 4);

    @Test
    @Points(3)
    void a_rose_and_a_lily_bloom_and_a_tulip_wilts(Timeline timeline) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = garden.submit(MysteryBouquet.grow(rose));
            Future<String> second = garden.submit(MysteryBouquet.grow(tulip));
            Future<String> third = garden.submit(MysteryBouquet.grow(lily));
            assertThat(first.get()).isEqualTo("perfect rose");
            assertThat(second.exceptionNow()).hasMessage("tulip wilted on day 2");
            assertThat(third.get()).isEqualTo("perfect lily");
        }

        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "1.0 rose: day 1",
                        "1.0 tulip: day 1",
                        "1.0 lily: day 1",
                        "2.0 rose: day 2",
                        "2.0 lily: day 2",
                        "3.0 rose: day 3",
                        "3.0 rose: bloomed",
                        "3.0 lily: day 3",
                        "4.0 lily: day 4",
                        "4.0 lily: bloomed")
                .took(seconds(4));
    }

    @Test
    @Points(3)
    void the_flower_bed_does_what_was_predicted(Timeline timeline) throws Exception {
        List<Event> predicted = MysteryBouquet.predict(List.of(rose, tulip, lily));

        assertThat(predicted).isSortedAccordingTo(Comparator.comparing(Event::at));
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            FlowerBed.plant(loop, List.of(rose, tulip, lily)).get();
        }
        assertThat(timeline).showsInOrder(Garden.lines(Duration.ZERO, predicted));
    }
}
