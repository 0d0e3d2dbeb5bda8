package ch05_waiting_strategies;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
class MultiDishHiddenTest {

    @Test
    @Points(2)
    void any_evening(Timeline timeline) throws Exception {
        Random random = new Random(29);
        List<Line> expected = new ArrayList<>();
        for (int evening = 1; evening <= 8; evening++) {
            List<Order> orders = new ArrayList<>();
            List<String> meal = new ArrayList<>();
            Duration end = timeline.now();
            for (int i = 0; i < evening; i++) {
                String name = "dish " + evening + "." + i;
                Duration limit = millis(random.nextInt(1, 4_000));
                // In time or too late, never at the very instant.
                Duration difference = millis(random.nextInt(4_000)).plusNanos(1);
                boolean late = random.nextBoolean() || limit.compareTo(difference) <= 0;
                Duration takes = late ? limit.plus(difference) : limit.minus(difference);
                Duration cleanUp = millis(random.nextInt(1, 1_000));
                orders.add(new Order(name, recipe(name, takes).cleansUpFor(cleanUp), limit));
                meal.add(late ? "no " + name : name);
                expected.add(Line.at(end, "waiter: " + name + " ordered"));
                expected.add(Line.at(end, name + ": started"));
                if (late) {
                    end = end.plus(limit);
                    expected.add(Line.at(end, "waiter: " + name + " takes too long"));
                    expected.add(Line.at(end, name + ": interrupted"));
                    end = end.plus(cleanUp);
                    expected.add(Line.at(end, name + ": cleaned up"));
                } else {
                    end = end.plus(takes);
                    expected.add(Line.at(end, name + ": ready"));
                }
            }

            assertThat(MultiDish.serve(orders)).isEqualTo(meal);
            assertThat(timeline).shows(expected).took(end).nothingLeftRunning();
        }
    }

    @Test
    @Schedules(60)
    @Points(2)
    void the_stove_is_free_before_the_next_order_is_taken(Timeline timeline) throws Exception {
        TestRecipe<String> roast = recipe("roast", seconds(8)).cleansUpFor(seconds(3));

        List<String> served = MultiDish.serve(List.of(
                new Order("roast", roast, seconds(5)), new Order("soup", recipe("soup", seconds(4)), seconds(6))));

        assertThat(served).containsExactly("no roast", "soup");
        assertThat(timeline)
                .shows(
                        "0.0 waiter: roast ordered",
                        "0.0 roast: started",
                        "5.0 waiter: roast takes too long",
                        "5.0 roast: interrupted",
                        "8.0 roast: cleaned up",
                        "8.0 waiter: soup ordered",
                        "8.0 soup: started",
                        "12.0 soup: ready")
                .before("waiter: roast ordered", "roast: started")
                .before("roast: cleaned up", "waiter: soup ordered")
                .before("waiter: soup ordered", "soup: started")
                .took(seconds(12));
    }

    @Test
    @Points(2)
    void what_comes_after_the_interrupt_does_not_matter(Timeline timeline) throws Exception {
        Callable<String> stubborn = () -> afterTheInterrupt("a late stew");
        Callable<String> clumsy = () -> {
            throw new IllegalStateException(afterTheInterrupt("dropped"));
        };

        List<String> served = MultiDish.serve(List.of(
                new Order("stew", stubborn, seconds(2)),
                new Order("cake", clumsy, seconds(1)),
                new Order("soup", recipe("soup", millis(500)), seconds(1))));

        assertThat(served).containsExactly("no stew", "no cake", "soup");
        assertThat(timeline)
                .shows(
                        "0.0 waiter: stew ordered",
                        "2.0 waiter: stew takes too long",
                        "2.75 cook: a late stew",
                        "2.75 waiter: cake ordered",
                        "3.75 waiter: cake takes too long",
                        "4.5 cook: dropped",
                        "4.5 waiter: soup ordered",
                        "4.5 soup: started",
                        "5.0 soup: ready")
                .took(seconds(5))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_failure_ends_the_service_whoever_fails(Timeline timeline) throws Exception {
        for (int failing = 0; failing < 3; failing++) {
            IOException burnt = new IOException("burnt");
            List<Order> orders = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                // The ones that do not fail take too long.
                TestRecipe<String> dish = recipe("dish " + failing + i, seconds(i == failing ? 1 : 9));
                orders.add(new Order("dish " + failing + i, i == failing ? dish.fails(burnt) : dish, seconds(2)));
            }
            Duration start = timeline.now();

            assertFails(() -> MultiDish.serve(orders)).with(burnt);
            assertThat(timeline).took(start.plusSeconds(2 * failing + 1)).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .lacks("dish 01: started")
                .lacks("waiter: dish 01 ordered")
                .lacks("dish 02: started")
                .lacks("dish 12: started")
                .lacks("waiter: dish 00 takes too long")
                .contains("3.0 waiter: dish 10 takes too long", "4.0 dish 11: failed", "9.0 dish 22: failed");
    }

    @Test
    @Points(2)
    void a_timeout_of_its_own_is_a_failure(Timeline timeline) throws Exception {
        TimeoutException noFish = new TimeoutException("the fish market does not answer");
        List<Order> orders = List.of(
                new Order("bread", recipe("bread", seconds(1)), seconds(2)),
                new Order("fish", recipe("fish", millis(1_500)).fails(noFish), seconds(4)),
                new Order("fruit", recipe("fruit", seconds(1)), seconds(2)));

        assertFails(() -> MultiDish.serve(orders)).with(noFish);
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows(
                        "0.0 waiter: bread ordered",
                        "0.0 bread: started",
                        "1.0 bread: ready",
                        "1.0 waiter: fish ordered",
                        "1.0 fish: started",
                        "2.5 fish: failed")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void an_interrupted_caller_ends_the_service(Timeline timeline) throws Exception {
        for (int course = 0; course < 3; course++) {
            int number = course;
            List<Order> orders =
                    List.of(dish("starter " + number), dish("main course " + number), dish("dessert " + number));
            Duration start = timeline.now();
            FutureTask<List<String>> service = new FutureTask<>(() -> MultiDish.serve(orders));
            Thread caller = Thread.startVirtualThread(service);
            Thread.sleep(millis(2_000 * course + 700));
            caller.interrupt();

            assertFails(service::get).withA(InterruptedException.class);
            Duration interrupted = start.plusMillis(2_000 * course + 700);
            assertThat(timeline)
                    .wasInterrupted(orders.get(course).name(), interrupted)
                    .cleanedUp(orders.get(course).name(), interrupted.plusSeconds(5))
                    .took(interrupted.plusSeconds(5))
                    .nothingLeftRunning();
            Thread.sleep(seconds(60));
            // Of each dish that was begun: ordered, started, and ready or interrupted and cleaned up.
            assertThat(timeline.lines().stream().filter(line -> line.at().compareTo(start) >= 0))
                    .hasSize(3 * course + 4);
        }
    }

    @Test
    @Points(2)
    void few_orders_or_none(Timeline timeline) throws Exception {
        assertThat(MultiDish.serve(List.of())).isEmpty();
        assertThat(timeline.lines()).isEmpty();
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();

        assertThat(MultiDish.serve(List.of(new Order("tea", recipe("tea", millis(1)), Duration.ofHours(1)))))
                .containsExactly("tea");
        assertThat(timeline).took(millis(1)).nothingLeftRunning();
        assertThat(MultiDish.serve(List.of(new Order("ham", recipe("ham", Duration.ofHours(9)), millis(1)))))
                .containsExactly("no ham");
        assertThat(timeline).took(millis(2)).nothingLeftRunning();
        assertThat(timeline)
                .shows(
                        "0.0 waiter: tea ordered",
                        "0.0 tea: started",
                        "0.001 tea: ready",
                        "0.001 waiter: ham ordered",
                        "0.001 ham: started",
                        "0.002 waiter: ham takes too long",
                        "0.002 ham: interrupted");
    }

    @Test
    @Points(2)
    void the_same_may_be_ordered_twice(Timeline timeline) throws Exception {
        TestRecipe<String> slow = recipe("soup", seconds(3));
        TestRecipe<String> quick = recipe("soup", seconds(1)).gives("a small soup");
        TestRecipe<String> large = recipe("soup", millis(1_500)).gives("a large soup");

        List<String> served = MultiDish.serve(List.of(
                new Order("soup", quick, seconds(2)),
                new Order("soup", slow, seconds(2)),
                new Order("soup", large, seconds(2)),
                new Order("soup", quick, seconds(2))));

        assertThat(served).containsExactly("a small soup", "no soup", "a large soup", "a small soup");
        assertThat(List.of(quick.calls(), slow.calls(), large.calls())).containsExactly(2, 1, 1);
        assertThat(timeline).took(millis(5_500)).nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(2)
    void at_the_very_limit_a_dish_is_in_time_or_too_late(Timeline timeline) throws Exception {
        List<String> served = MultiDish.serve(List.of(
                new Order("rice", recipe("rice", seconds(2)), seconds(2)),
                new Order("beans", recipe("beans", seconds(1)), seconds(2))));

        boolean inTime = served.getFirst().equals("rice");
        assertThat(served).containsExactly(inTime ? "rice" : "no rice", "beans");
        assertThat(timeline)
                .contains("2.0 waiter: beans ordered", "2.0 beans: started", "3.0 beans: ready")
                .took(seconds(3))
                .nothingLeftRunning();
        assertThat(timeline.lines().stream().filter(line -> line.text().equals("waiter: rice takes too long")))
                .hasSize(inTime ? 0 : 1);
    }

    private static TestRecipe<String> recipe(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    /** Takes two seconds, and when interrupted five more. */
    private static Order dish(String name) {
        return new Order(name, recipe(name, seconds(2)).cleansUpFor(seconds(5)), seconds(3));
    }

    /** Works until it is interrupted and for some time more, undisturbed; then says what it is about to do. */
    private static String afterTheInterrupt(String what) {
        try {
            Thread.sleep(seconds(60));
        } catch (InterruptedException e) {
            // No other interrupt ends a join.
            new CompletableFuture<>().completeOnTimeout(null, 750, MILLISECONDS).join();
        }
        System.out.println("cook: " + what);
        return what;
    }
}
