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
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Stream;
import org.asynckata.engine.Line;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class CallingVersusRunningHiddenTest {

    @Test
    void the_others_are_never_started(Timeline timeline) throws Exception {
        TestRecipe<String> soup = TestRecipe.named("soup").takes(seconds(4)).gives("hot soup");
        TestRecipe<String> rice = TestRecipe.named("rice").takes(seconds(3)).gives("white rice");
        TestRecipe<String> fish = TestRecipe.named("fish").takes(seconds(2)).gives("fresh fish");
        List<Recipe<String>> menu =
                List.of(new Recipe<>("soup", soup), new Recipe<>("rice", rice), new Recipe<>("fish", fish));

        CallingVersusRunning.runOnly(menu, "rice");

        assertThat(timeline).shows("0.0 rice: started", "3.0 rice: ready").nothingLeftRunning();
        assertThat(List.of(soup.calls(), rice.calls(), fish.calls())).containsExactly(0, 1, 0);
    }

    @Test
    void the_chosen_one_may_stand_anywhere(Timeline timeline) throws Exception {
        List<Recipe<Integer>> numbers = List.of(number("one", 1), number("two", 2), number("three", 3));

        assertThat(CallingVersusRunning.runOnly(numbers, "one")).isEqualTo(new Report<>(1, List.of("two", "three")));
        assertThat(CallingVersusRunning.runOnly(numbers, "three")).isEqualTo(new Report<>(3, List.of("one", "two")));
        assertThat(CallingVersusRunning.runOnly(numbers, "two")).isEqualTo(new Report<>(2, List.of("one", "three")));
        assertThat(timeline).took(seconds(6));
    }

    @Test
    void those_never_run_are_named_in_the_order_of_the_list() throws Exception {
        List<String> names = List.of("walrus", "ant", "newt", "bee", "emu", "yak", "cat", "owl", "dog", "fox", "pig");
        List<Recipe<Integer>> animals =
                names.stream().map(name -> number(name, 1)).toList();

        assertThat(CallingVersusRunning.runOnly(animals, "emu").neverRun())
                .containsExactly("walrus", "ant", "newt", "bee", "yak", "cat", "owl", "dog", "fox", "pig");
    }

    @Test
    void of_a_single_recipe_none_is_never_run(Timeline timeline) throws Exception {
        assertThat(CallingVersusRunning.runOnly(List.of(number("seven", 7)), "seven"))
                .isEqualTo(new Report<>(7, List.of()));
        assertThat(timeline).shows("0.0 seven: started", "7.0 seven: ready");
    }

    @Test
    void names_are_the_same_if_they_are_spelled_the_same() throws Exception {
        List<Recipe<Integer>> numbers = List.of(number("ten", 10), number("tent", 11), number("often", 12));
        String chosen = new StringBuilder("net").reverse().toString();

        assertThat(CallingVersusRunning.runOnly(numbers, chosen)).isEqualTo(new Report<>(10, List.of("tent", "often")));
    }

    @Test
    void a_failure_reaches_the_caller_and_no_other_recipe_is_run(Timeline timeline) {
        IOException spilled = new IOException("spilled");
        TestRecipe<Integer> clumsy =
                TestRecipe.named("clumsy").takes(millis(1_500)).gives(0).fails(spilled);
        List<Recipe<Integer>> waiters = List.of(number("calm", 1), new Recipe<>("clumsy", clumsy), number("quick", 2));

        assertFails(() -> CallingVersusRunning.runOnly(waiters, "clumsy")).with(spilled);
        assertThat(timeline).shows("0.0 clumsy: started", "1.5 clumsy: failed").nothingLeftRunning();
    }

    @Test
    void an_unknown_name_is_told_and_runs_nothing(Timeline timeline) {
        List<Recipe<Integer>> numbers = List.of(number("one", 1), number("two", 2));

        assertFails(() -> CallingVersusRunning.runOnly(numbers, "three")).withA(NoSuchElementException.class);
        assertFails(() -> CallingVersusRunning.runOnly(List.<Recipe<Integer>>of(), "one"))
                .withA(NoSuchElementException.class);
        assertThat(timeline).took(Duration.ZERO);
        assertThat(timeline.lines()).isEmpty();
    }

    @Test
    void the_chosen_one_runs_once(Timeline timeline) throws Exception {
        TestRecipe<String> soup = TestRecipe.named("soup").takes(millis(2_250)).gives("hot soup");

        CallingVersusRunning.runOnly(List.of(new Recipe<>("soup", soup), new Recipe<>("air", () -> "air")), "soup");

        assertThat(soup.calls()).isEqualTo(1);
        assertThat(timeline).took(millis(2_250));
    }

    @Test
    void any_list_of_recipes(Timeline timeline) throws Exception {
        Random random = new Random(5);
        List<Line> expected = new ArrayList<>();
        for (int count = 1; count <= 15; count++) {
            List<Recipe<Integer>> numbers = Stream.generate(() -> random.nextInt(1, 1_000))
                    .distinct()
                    .limit(count)
                    .map(n -> number("n" + n, n))
                    .toList();
            int index = random.nextInt(count);
            Recipe<Integer> chosen = numbers.get(index);
            List<String> others =
                    new ArrayList<>(numbers.stream().map(Recipe::name).toList());
            others.remove(index);
            Duration start = timeline.now();

            Report<Integer> report = CallingVersusRunning.runOnly(numbers, chosen.name());

            assertThat(report.neverRun()).isEqualTo(others);
            expected.add(Line.at(start, chosen.name() + ": started"));
            expected.add(Line.at(start.plusSeconds(report.result()), chosen.name() + ": ready"));
            assertThat(timeline).shows(expected);
        }
    }

    /** Gives the number, after as many seconds. */
    private static Recipe<Integer> number(String name, int number) {
        return new Recipe<>(name, TestRecipe.named(name).takes(seconds(number)).gives(number));
    }
}
