package ch04_tasks;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TaskCreationHiddenTest {

    @Test
    @Points(2)
    void done_before_the_peek(Timeline timeline) throws Exception {
        TestRecipe<String> recipe = cook(millis(700), "crisp toast");

        Future<String> task = TaskCreation.observe("toast", recipe, seconds(2));

        assertThat(timeline)
                .shows(
                        "0.0 main: toast is a recipe",
                        "0.0 cook: started",
                        "0.0 main: toast is a task, done = false",
                        "0.7 cook: ready",
                        "2.0 main: toast at the peek, done = true",
                        "2.0 main: toast gives crisp toast, done = true")
                .took(seconds(2));
        assertThat(task.resultNow()).isEqualTo("crisp toast");
    }

    @Test
    @Points(2)
    void any_recipe_and_any_peek(Timeline timeline) throws Exception {
        Random random = new Random(15);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "dish " + i;
            Duration shorter = millis(random.nextInt(1, 3_000));
            Duration longer = shorter.plusMillis(random.nextInt(1, 3_000));
            boolean early = random.nextBoolean();
            Duration takes = early ? shorter : longer;
            Duration peek = early ? longer : shorter;
            Duration start = timeline.now();
            expected.add(Line.at(start, "main: " + name + " is a recipe"));
            expected.add(Line.at(start, "cook: started"));
            expected.add(Line.at(start, "main: " + name + " is a task, done = false"));
            expected.add(Line.at(start.plus(peek), "main: " + name + " at the peek, done = " + early));
            expected.add(Line.at(start.plus(takes), "cook: ready"));
            expected.add(Line.at(start.plus(longer), "main: " + name + " gives " + i * i + ", done = true"));

            Future<Integer> task = TaskCreation.observe(name, cook(takes, i * i), peek);

            assertThat(task.get()).isEqualTo(i * i);
            assertThat(timeline).shows(expected).took(start.plus(longer)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void a_failure_stays_in_the_task(Timeline timeline) throws Exception {
        IOException burnt = new IOException("burnt");

        Future<String> late =
                TaskCreation.observe("toast", cook(seconds(3), "no toast").fails(burnt), seconds(1));
        Future<String> early =
                TaskCreation.observe("toast", cook(millis(500), "no toast").fails(burnt), seconds(1));

        assertThat(timeline)
                .shows(
                        "0.0 main: toast is a recipe",
                        "0.0 cook: started",
                        "0.0 main: toast is a task, done = false",
                        "1.0 main: toast at the peek, done = false",
                        "3.0 cook: failed",
                        "3.0 main: toast failed, done = true",
                        "3.0 main: toast is a recipe",
                        "3.0 cook: started",
                        "3.0 main: toast is a task, done = false",
                        "3.5 cook: failed",
                        "4.0 main: toast at the peek, done = true",
                        "4.0 main: toast failed, done = true");
        for (Future<String> task : List.of(late, early, late)) {
            assertThat(task.isDone()).isTrue();
            assertThat(task.state()).isEqualTo(Future.State.FAILED);
            assertFails(task::get).with(burnt);
        }
    }

    @Test
    @Points(2)
    void the_same_recipe_again_is_another_task(Timeline timeline) throws Exception {
        AtomicInteger cups = new AtomicInteger();
        Callable<Integer> coffee = () -> {
            Thread.sleep(seconds(2));
            return cups.incrementAndGet();
        };

        Future<Integer> first = TaskCreation.observe("coffee", coffee, millis(100));
        Future<Integer> second = TaskCreation.observe("coffee", coffee, millis(100));

        assertThat(first).isNotSameAs(second);
        assertThat(first.get()).isEqualTo(1);
        assertThat(second.get()).isEqualTo(2);
        assertThat(first.get()).isEqualTo(1);
        assertThat(timeline)
                .contains("2.0 main: coffee gives 1, done = true", "4.0 main: coffee gives 2, done = true")
                .took(seconds(4));
    }

    @Test
    @Points(2)
    void asking_the_task_cooks_nothing(Timeline timeline) throws Exception {
        TestRecipe<String> recipe = cook(millis(1_250), "thick soup");
        Future<String> task = TaskCreation.observe("soup", recipe, millis(250));
        int lines = timeline.lines().size();

        assertThat(task.isDone()).isTrue();
        assertThat(task.isCancelled()).isFalse();
        assertThat(task.state()).isEqualTo(Future.State.SUCCESS);
        for (int i = 0; i < 3; i++) {
            assertThat(task.get()).isEqualTo("thick soup");
        }
        Thread.sleep(seconds(60));
        assertThat(recipe.calls()).isEqualTo(1);
        assertThat(timeline.lines()).hasSize(lines);
        assertThat(timeline).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void the_task_is_left_to_itself(Timeline timeline) throws Exception {
        TaskCreation.observe("stew", cook(Duration.ofHours(3), "a stew").steps(3), millis(1));

        assertThat(timeline)
                .shows(
                        "0.0 main: stew is a recipe",
                        "0.0 cook: started",
                        "0.0 main: stew is a task, done = false",
                        "0.001 main: stew at the peek, done = false",
                        "3600.0 cook: step 1",
                        "7200.0 cook: step 2",
                        "10800.0 cook: step 3",
                        "10800.0 cook: ready",
                        "10800.0 main: stew gives a stew, done = true")
                .before("cook: ready", "main: stew gives a stew, done = true");
    }

    @Test
    @Schedules(60)
    @Points(2)
    void nothing_runs_while_it_is_a_recipe(Timeline timeline) throws Exception {
        TaskCreation.observe("tea", cook(seconds(2), "hot tea"), seconds(1));

        assertThat(timeline)
                .shows(
                        "0.0 main: tea is a recipe",
                        "0.0 cook: started",
                        "0.0 main: tea is a task, done = false",
                        "1.0 main: tea at the peek, done = false",
                        "2.0 cook: ready",
                        "2.0 main: tea gives hot tea, done = true")
                .before("main: tea is a recipe", "cook: started")
                .before("cook: ready", "main: tea gives hot tea, done = true");
    }

    @Test
    @Points(2)
    void two_may_be_observed_at_the_same_time(Timeline timeline) throws Exception {
        AtomicInteger cups = new AtomicInteger();
        Callable<Integer> coffee = () -> {
            int cup = cups.incrementAndGet();
            Thread.sleep(seconds(3));
            return cup;
        };
        try (ExecutorService guests = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Future<Integer>> first = guests.submit(() -> TaskCreation.observe("coffee", coffee, seconds(1)));
            Thread.sleep(millis(500));
            Future<Future<Integer>> second = guests.submit(() -> TaskCreation.observe("coffee", coffee, seconds(1)));

            assertThat(first.get().get()).isEqualTo(1);
            assertThat(second.get().get()).isEqualTo(2);
        }
        assertThat(timeline)
                .shows(
                        "0.0 main: coffee is a recipe",
                        "0.0 main: coffee is a task, done = false",
                        "0.5 main: coffee is a recipe",
                        "0.5 main: coffee is a task, done = false",
                        "1.0 main: coffee at the peek, done = false",
                        "1.5 main: coffee at the peek, done = false",
                        "3.0 main: coffee gives 1, done = true",
                        "3.5 main: coffee gives 2, done = true")
                .took(millis(3_500));
    }

    private static <T> TestRecipe<T> cook(Duration takes, T gives) {
        return TestRecipe.named("cook").takes(takes).gives(gives);
    }
}
