package ch02_coroutines;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.asynckata.engine.Line;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class BreakfastHiddenTest {

    @Test
    void toast_may_need_longer_than_coffee(Timeline timeline) throws Exception {
        Breakfast.prepare(recipe("coffee", seconds(3)), recipe("toast", millis(4_500)));

        assertThat(timeline)
                .shows(
                        "0.0 breakfast: started",
                        "0.0 coffee: started",
                        "0.0 toast: started",
                        "3.0 coffee: ready",
                        "4.5 toast: ready",
                        "4.5 breakfast: ready")
                .before("toast: ready", "breakfast: ready")
                .took(millis(4_500));
    }

    @Test
    void coffee_is_named_first_whoever_is_ready_first() throws Exception {
        TestRecipe<String> tea = recipe("mint tea", seconds(5));
        TestRecipe<String> bread = recipe("rye bread", seconds(4));

        assertThat(Breakfast.prepare(tea, bread)).isEqualTo("mint tea and rye bread");
        assertThat(Breakfast.prepare(bread, tea)).isEqualTo("rye bread and mint tea");
    }

    @Test
    void each_recipe_runs_once(Timeline timeline) throws Exception {
        TestRecipe<String> coffee = recipe("coffee", seconds(2));
        TestRecipe<String> toast = recipe("toast", seconds(1));

        Breakfast.prepare(coffee, toast);

        assertThat(coffee.calls()).isEqualTo(1);
        assertThat(toast.calls()).isEqualTo(1);
        assertThat(timeline).took(seconds(2)).nothingLeftRunning();
    }

    @Test
    void failed_coffee_reaches_the_caller(Timeline timeline) throws Exception {
        IOException noWater = new IOException("no water");

        assertFails(() -> Breakfast.prepare(recipe("coffee", seconds(3)).fails(noWater), recipe("toast", seconds(1))))
                .with(noWater);
        assertFails(() -> Breakfast.prepare(recipe("coffee", seconds(1)).fails(noWater), recipe("toast", seconds(3))))
                .with(noWater);
        Thread.sleep(seconds(60));
        assertThat(timeline).lacks("breakfast: ready").nothingLeftRunning();
    }

    @Test
    void failed_toast_reaches_the_caller(Timeline timeline) throws Exception {
        IllegalStateException burnt = new IllegalStateException("burnt");
        IOException noWater = new IOException("no water");

        assertFails(() -> Breakfast.prepare(
                        recipe("coffee", seconds(3)),
                        recipe("toast", seconds(1)).fails(burnt)))
                .with(burnt);
        assertFails(() -> Breakfast.prepare(
                        recipe("coffee", seconds(1)),
                        recipe("toast", seconds(3)).fails(burnt)))
                .with(burnt);
        assertFails(() -> Breakfast.prepare(
                        recipe("coffee", seconds(2)).fails(noWater),
                        recipe("toast", seconds(1)).fails(burnt)))
                .withAnyOf(noWater, burnt);
        Thread.sleep(seconds(60));
        assertThat(timeline).lacks("breakfast: ready").nothingLeftRunning();
    }

    @Test
    void breakfasts_do_not_wait_for_each_other(Timeline timeline) throws Exception {
        try (ExecutorService guests = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = guests.submit(
                    () -> Breakfast.prepare(recipe("coffee 1", seconds(4)), recipe("toast 1", seconds(3))));
            Thread.sleep(seconds(1));
            Future<String> second = guests.submit(
                    () -> Breakfast.prepare(recipe("coffee 2", millis(500)), recipe("toast 2", seconds(1))));
            assertThat(second.get()).isEqualTo("coffee 2 and toast 2");
            assertThat(first.get()).isEqualTo("coffee 1 and toast 1");
        }

        assertThat(timeline)
                .shows(
                        "0.0 breakfast: started",
                        "0.0 coffee 1: started",
                        "0.0 toast 1: started",
                        "1.0 breakfast: started",
                        "1.0 coffee 2: started",
                        "1.0 toast 2: started",
                        "1.5 coffee 2: ready",
                        "2.0 toast 2: ready",
                        "2.0 breakfast: ready",
                        "3.0 toast 1: ready",
                        "4.0 coffee 1: ready",
                        "4.0 breakfast: ready");
    }

    @Test
    @Schedules(30)
    void both_may_be_ready_at_the_same_instant(Timeline timeline) throws Exception {
        String meal = Breakfast.prepare(recipe("coffee", seconds(2)), recipe("toast", seconds(2)));

        assertThat(meal).isEqualTo("coffee and toast");
        assertThat(timeline)
                .shows(
                        "0.0 breakfast: started",
                        "0.0 coffee: started",
                        "0.0 toast: started",
                        "2.0 coffee: ready",
                        "2.0 toast: ready",
                        "2.0 breakfast: ready")
                .before("breakfast: started", "coffee: started")
                .before("breakfast: started", "toast: started")
                .before("coffee: ready", "breakfast: ready")
                .before("toast: ready", "breakfast: ready");
    }

    @Test
    void any_breakfast(Timeline timeline) throws Exception {
        Random random = new Random(7);
        List<Line> expected = new ArrayList<>();
        for (int day = 1; day <= 25; day++) {
            String drink = "drink " + day;
            String food = "food " + day;
            // Never the same: who is ready first is no accident.
            Duration quick = millis(random.nextInt(1, 2_000));
            Duration slow = millis(random.nextInt(2_000, 5_000));
            boolean slowDrink = random.nextBoolean();
            Duration brewing = slowDrink ? slow : quick;
            Duration baking = slowDrink ? quick : slow;
            Duration start = timeline.now();

            String meal = Breakfast.prepare(recipe(drink, brewing), recipe(food, baking));

            assertThat(meal).isEqualTo(drink + " and " + food);
            expected.add(Line.at(start, "breakfast: started"));
            expected.add(Line.at(start, drink + ": started"));
            expected.add(Line.at(start, food + ": started"));
            expected.add(Line.at(start.plus(brewing), drink + ": ready"));
            expected.add(Line.at(start.plus(baking), food + ": ready"));
            expected.add(Line.at(start.plus(slow), "breakfast: ready"));
            assertThat(timeline).shows(expected);
        }
    }

    private static TestRecipe<String> recipe(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }
}
