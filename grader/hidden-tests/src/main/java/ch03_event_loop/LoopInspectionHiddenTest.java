package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.lang.Thread.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class LoopInspectionHiddenTest {

    private final LoopInspection tasks = new LoopInspection();

    @Test
    @Points(2)
    void each_look_is_a_snapshot(Timeline timeline) throws Exception {
        List<Map<String, State>> looks = new ArrayList<>();
        tasks.start("soup", recipe("soup", 1));
        tasks.start("tea", recipe("tea", 3));
        Thread.sleep(millis(500));
        looks.add(tasks.live());
        tasks.start("cake", recipe("cake", 2));
        for (int i = 0; i < 4; i++) {
            looks.add(tasks.live());
            Thread.sleep(seconds(1));
        }

        // Looked at only now: they tell what was, not what is.
        assertThat(looks.get(0)).as("before cake is started").containsOnlyKeys("soup", "tea");
        assertThat(looks.get(1)).as("0.5 s").containsOnlyKeys("soup", "tea", "cake");
        assertThat(looks.get(2)).as("1.5 s").containsOnlyKeys("tea", "cake");
        assertThat(looks.get(4)).as("3.5 s").isEmpty();
        assertThat(tasks.live()).as("4.5 s").isEmpty();
        assertThat(timeline).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void the_state_is_that_of_the_thread_which_works() throws Exception {
        CountDownLatch bell = new CountDownLatch(1);
        Future<?> sleeper = tasks.start("sleeper", recipe("sleeper", 3));
        tasks.start("waits for the bell", () -> {
            bell.await();
            return null;
        });
        tasks.start("waits for the sleeper", sleeper::get);
        tasks.start("changes", () -> {
            Thread.sleep(seconds(1));
            bell.await();
            return null;
        });
        Future<Map<String, State>> looker = tasks.start("looker", () -> {
            Thread.sleep(millis(500));
            return tasks.live();
        });

        assertThat(looker.get())
                .containsOnly(
                        Map.entry("sleeper", State.TIMED_WAITING),
                        Map.entry("waits for the bell", State.WAITING),
                        Map.entry("waits for the sleeper", State.WAITING),
                        Map.entry("changes", State.TIMED_WAITING),
                        Map.entry("looker", State.RUNNABLE));
        Thread.sleep(seconds(1));
        assertThat(tasks.live())
                .containsOnly(
                        Map.entry("sleeper", State.TIMED_WAITING),
                        Map.entry("waits for the bell", State.WAITING),
                        Map.entry("waits for the sleeper", State.WAITING),
                        Map.entry("changes", State.WAITING));
        bell.countDown();
        sleeper.get();
    }

    @Test
    @Points(2)
    @Schedules(100)
    void a_task_is_live_as_soon_as_it_is_started() throws Exception {
        List<Future<Boolean>> seenFromInside = new ArrayList<>();
        for (String name : List.of("soup", "tea", "cake")) {
            seenFromInside.add(tasks.start(name, () -> {
                boolean live = tasks.live().containsKey(name);
                Thread.sleep(seconds(1));
                return live;
            }));
            assertThat(tasks.live()).as("right after the start of %s", name).containsKey(name);
        }

        assertThat(tasks.live()).containsOnlyKeys("soup", "tea", "cake");
        for (Future<Boolean> seen : seenFromInside) {
            assertThat(seen.get())
                    .as("seen by the task itself, at its first line")
                    .isTrue();
        }
    }

    @Test
    @Points(2)
    void a_task_that_has_failed_is_not_live() throws Exception {
        IOException burnt = new IOException("burnt");
        Future<?> soup = tasks.start("soup", recipe("soup", 1).fails(burnt));
        Future<?> tea = tasks.start("tea", recipe("tea", 2));

        assertFails(soup::get).with(burnt);
        assertThat(tasks.live()).containsOnlyKeys("tea");
        assertThat(tea.get()).isEqualTo("tea");
        assertThat(tasks.live()).isEmpty();
    }

    @Test
    @Points(2)
    @Schedules(100)
    void whoever_has_the_result_finds_no_live_task() throws Exception {
        List<Future<?>> started = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            started.add(tasks.start("task " + i, recipe("task " + i, 1)));
        }
        Future<?> failing = tasks.start("failing", recipe("failing", 1).fails(new IOException("burnt")));

        assertThat(started.get(1).get()).isEqualTo("task 1");
        assertThat(tasks.live()).doesNotContainKey("task 1");
        if (started.get(0).isDone()) {
            assertThat(tasks.live()).doesNotContainKey("task 0");
        }
        assertFails(failing::get).withA(IOException.class);
        assertThat(tasks.live()).doesNotContainKey("failing");
        assertThat(started.get(2).get()).isEqualTo("task 2");
        assertThat(started.get(0).get()).isEqualTo("task 0");
        assertThat(tasks.live()).isEmpty();
    }

    @Test
    @Points(2)
    void the_name_of_a_live_task_is_taken(Timeline timeline) throws Exception {
        TestRecipe<Object> other = recipe("other soup", 2);
        Future<?> soup = tasks.start("soup", recipe("soup", 3));
        Thread.sleep(seconds(1));

        assertFails(() -> tasks.start("soup", other)).withA(IllegalStateException.class);
        Thread.sleep(seconds(1));
        assertThat(other.calls()).isZero();
        assertThat(tasks.live()).containsOnlyKeys("soup");

        soup.get();
        Future<?> next = tasks.start("soup", other);
        assertThat(tasks.live()).containsOnlyKeys("soup");
        assertThat(next.get()).isEqualTo("other soup");
        assertThat(tasks.live()).isEmpty();
        assertThat(timeline).took(seconds(5)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    @Schedules(100)
    void of_two_who_start_one_name_at_once_one_succeeds() throws Exception {
        TestRecipe<Object> soup = recipe("soup", 1);
        Callable<Boolean> starter = () -> {
            try {
                tasks.start("soup", soup);
                return true;
            } catch (IllegalStateException _) {
                return false;
            }
        };
        FutureTask<Boolean> first = new FutureTask<>(starter);
        FutureTask<Boolean> second = new FutureTask<>(starter);
        Thread.startVirtualThread(first);
        Thread.startVirtualThread(second);

        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        Thread.sleep(millis(500));
        assertThat(soup.calls()).isEqualTo(1);
        assertThat(tasks.live()).containsOnlyKeys("soup");
        Thread.sleep(seconds(1));
        assertThat(tasks.live()).isEmpty();
    }

    @Test
    @Points(2)
    void two_hundred_at_once_and_none_of_them_elsewhere(Timeline timeline) throws Exception {
        LoopInspection others = new LoopInspection();
        others.start("lonely", recipe("lonely", 2));
        List<Future<Object>> started = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            started.add(tasks.start("task " + i, recipe("task " + i, 1)));
        }

        Thread.sleep(millis(500));
        assertThat(tasks.live()).hasSize(200).containsKeys("task 0", "task 199");
        assertThat(others.live()).containsOnlyKeys("lonely");
        for (int i = 0; i < 200; i++) {
            assertThat(started.get(i).get()).isEqualTo("task " + i);
        }
        assertThat(timeline).took(seconds(1));
        assertThat(tasks.live()).isEmpty();
        assertThat(others.live()).containsOnlyKeys("lonely");
        Thread.sleep(seconds(60));
        assertThat(timeline).nothingLeftRunning();
    }

    private static TestRecipe<Object> recipe(String name, int seconds) {
        return TestRecipe.named(name).takes(seconds(seconds));
    }
}
