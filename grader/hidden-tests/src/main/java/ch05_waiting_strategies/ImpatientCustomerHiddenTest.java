package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ImpatientCustomerHiddenTest {

    @Test
    @Points(2)
    void any_dish_and_any_patience(Timeline timeline) throws Exception {
        Random random = new Random(27);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String dish = "dish " + i;
            Duration patience = millis(random.nextInt(2, 5_000));
            // In time or too late, sometimes by no more than a millisecond, but never at the very instant.
            Duration difference = millis(i % 3 == 0 ? 1 : random.nextInt(1, 3_000));
            boolean gone = random.nextBoolean() || patience.compareTo(difference) <= 0;
            Duration took = gone ? patience : patience.minus(difference);
            Duration start = timeline.now();
            Duration end = start.plus(took);
            expected.add(Line.at(start, "customer: waiting"));
            expected.add(Line.at(start, dish + ": started"));
            expected.add(Line.at(end, dish + (gone ? ": interrupted" : ": ready")));
            expected.add(Line.at(end, "customer: " + (gone ? "gone" : "served")));

            Service service = ImpatientCustomer.serve(recipe(dish, gone ? patience.plus(difference) : took), patience);

            assertThat(timeline)
                    .took(end)
                    .measured("took", service.took(), took)
                    .nothingLeftRunning();
            assertThat(timeline).shows(expected);
            assertThat(service.dish()).isEqualTo(gone ? Optional.empty() : Optional.of(dish));
        }
    }

    @Test
    @Points(2)
    void the_timer_is_switched_off(Timeline timeline) throws Exception {
        for (int i = 0; i < 5; i++) {
            ImpatientCustomer.serve(recipe("soup", millis(1_999).plusNanos(999_999)), seconds(2));
            assertThat(timeline).nothingLeftRunning();
            ImpatientCustomer.serve(recipe("soup", millis(250)), Duration.ofMinutes(30));
            assertThat(timeline).nothingLeftRunning();
            ImpatientCustomer.serve(recipe("soup", seconds(40)), millis(750));
            assertThat(timeline).nothingLeftRunning();
        }
        Duration end = seconds(15).minusNanos(5);
        assertThat(timeline).took(end);
        // Whoever was to be stopped half an hour after the order is now busy with something else.
        assertThat(undisturbedFor(Duration.ofHours(1)))
                .as("an interrupt reaches the caller")
                .isTrue();
        assertThat(timeline).silentAfter(end);
    }

    @Test
    @Schedules(60)
    @Points(2)
    void a_dish_may_be_ready_at_once(Timeline timeline) throws Exception {
        Service service = ImpatientCustomer.serve(recipe("bread", Duration.ZERO), millis(1));

        assertThat(service.dish()).contains("bread");
        assertThat(timeline)
                .measured("took", service.took(), Duration.ZERO)
                .shows("0.0 customer: waiting", "0.0 bread: started", "0.0 bread: ready", "0.0 customer: served")
                .before("customer: waiting", "bread: started")
                .before("bread: ready", "customer: served")
                .nothingLeftRunning();
        assertThat(undisturbedFor(seconds(1)))
                .as("an interrupt reaches the caller")
                .isTrue();
    }

    @Test
    @Points(2)
    void a_failure_is_no_matter_of_patience(Timeline timeline) throws Exception {
        IOException burnt = new IOException("burnt");
        TimeoutException noFish = new TimeoutException("the fish market does not answer");

        assertFails(() -> ImpatientCustomer.serve(recipe("pizza", millis(2_100)).fails(burnt), seconds(4)))
                .with(burnt);
        assertThat(timeline).took(millis(2_100)).nothingLeftRunning();
        assertFails(() -> ImpatientCustomer.serve(recipe("fish", millis(900)).fails(noFish), seconds(4)))
                .with(noFish);
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows(
                        "0.0 customer: waiting",
                        "0.0 pizza: started",
                        "2.1 pizza: failed",
                        "2.1 customer: waiting",
                        "2.1 fish: started",
                        "3.0 fish: failed");
    }

    @Test
    @Points(2)
    void the_dish_is_cooked_once(Timeline timeline) throws Exception {
        TestRecipe<String> quick = recipe("toast", millis(300));
        TestRecipe<String> slow = recipe("stew", Duration.ofHours(3));

        ImpatientCustomer.serve(quick, seconds(10));
        ImpatientCustomer.serve(slow, seconds(1));

        assertThat(quick.calls()).isEqualTo(1);
        assertThat(slow.calls()).isEqualTo(1);
        Thread.sleep(Duration.ofHours(6));
        assertThat(timeline)
                .shows(
                        "0.0 customer: waiting",
                        "0.0 toast: started",
                        "0.3 toast: ready",
                        "0.3 customer: served",
                        "0.3 customer: waiting",
                        "0.3 stew: started",
                        "1.3 stew: interrupted",
                        "1.3 customer: gone");
    }

    @Test
    @Schedules(100)
    @Points(2)
    void at_the_very_instant_she_is_served_or_gone(Timeline timeline) throws Exception {
        Service service = ImpatientCustomer.serve(recipe("salad", seconds(3)), seconds(3));

        assertThat(undisturbedFor(seconds(60)))
                .as("an interrupt reaches the caller")
                .isTrue();
        boolean served = service.dish().isPresent();
        assertThat(timeline)
                .contains("3.0 customer: " + (served ? "served" : "gone"))
                .lacks("customer: " + (served ? "gone" : "served"))
                .measured("took", service.took(), seconds(3))
                .silentAfter(seconds(3))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void an_interrupted_caller_sends_it_back(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration until : List.of(millis(1), millis(1_500), millis(2_999))) {
            Duration start = timeline.now();
            FutureTask<Service> serving =
                    new FutureTask<>(() -> ImpatientCustomer.serve(recipe("soup", seconds(4)), seconds(3)));
            Thread caller = Thread.startVirtualThread(serving);
            Thread.sleep(until);
            caller.interrupt();

            assertFails(serving::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plus(until)).nothingLeftRunning();
            expected.add(Line.at(start, "customer: waiting"));
            expected.add(Line.at(start, "soup: started"));
            expected.add(Line.at(start.plus(until), "soup: interrupted"));
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Points(2)
    void customers_do_not_wait_for_each_other(Timeline timeline) throws Exception {
        FutureTask<Service> first =
                new FutureTask<>(() -> ImpatientCustomer.serve(recipe("roast", seconds(9)), seconds(6)));
        FutureTask<Service> second =
                new FutureTask<>(() -> ImpatientCustomer.serve(recipe("salad", seconds(3)), seconds(4)));
        FutureTask<Service> third =
                new FutureTask<>(() -> ImpatientCustomer.serve(recipe("pasta", seconds(5)), seconds(2)));
        Thread.startVirtualThread(first);
        Thread.sleep(millis(500));
        Thread.startVirtualThread(second);
        Thread.sleep(millis(250));
        Thread.startVirtualThread(third);

        assertThat(timeline)
                .measured("took", first.get().took(), seconds(6))
                .measured("took", second.get().took(), seconds(3))
                .measured("took", third.get().took(), seconds(2))
                .nothingLeftRunning();
        assertThat(timeline)
                .shows(
                        "0.0 customer: waiting",
                        "0.0 roast: started",
                        "0.5 customer: waiting",
                        "0.5 salad: started",
                        "0.75 customer: waiting",
                        "0.75 pasta: started",
                        "2.75 pasta: interrupted",
                        "2.75 customer: gone",
                        "3.5 salad: ready",
                        "3.5 customer: served",
                        "6.0 roast: interrupted",
                        "6.0 customer: gone");
    }

    private static TestRecipe<String> recipe(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    /** Whether no interrupt is on its way to this thread. */
    private static boolean undisturbedFor(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
