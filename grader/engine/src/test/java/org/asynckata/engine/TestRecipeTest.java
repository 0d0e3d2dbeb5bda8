package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@VirtualTime
class TestRecipeTest {
    private final TestRecipe<String> toast =
            TestRecipe.named("toast").takes(seconds(1)).gives("golden toast");

    @Test
    void takes_its_time_and_gives_its_value(Timeline timeline) throws Exception {
        assertThat(toast.call()).isEqualTo("golden toast");
        assertThat(timeline).shows("0 toast: started", "1 toast: ready").took(seconds(1));
    }

    @Test
    void gives_its_name_at_once_unless_told_otherwise(Timeline timeline) throws Exception {
        assertThat(TestRecipe.named("tea").call()).isEqualTo("tea");
        assertThat(timeline).showsInOrder("0 tea: started", "0 tea: ready");
    }

    @Test
    void can_be_called_twice_and_at_the_same_time_and_counts(Timeline timeline) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(toast);
            executor.submit(toast);
        }

        assertThat(toast.calls()).isEqualTo(2);
        assertThat(timeline)
                .shows("0 toast: started", "0 toast: started", "1 toast: ready", "1 toast: ready")
                .nothingLeftRunning();
    }

    @Test
    void another_script_is_another_recipe(Timeline timeline) throws Exception {
        TestRecipe<String> slow = toast.takes(seconds(3));
        slow.call();

        assertThat(toast.calls()).isZero();
        assertThat(slow.calls()).isEqualTo(1);
        assertThat(timeline).took(seconds(3));
    }

    @Test
    void fails_when_it_would_be_ready(Timeline timeline) {
        var burnt = new Exception("burnt");

        assertFails(toast.fails(burnt)::call).with(burnt);
        assertThat(timeline).shows("0 toast: started", "1 toast: failed");
    }

    @Test
    void works_in_steps_that_add_up(Timeline timeline) throws Exception {
        toast.steps(3).call();

        assertThat(timeline)
                .showsInOrder(
                        "0 toast: started",
                        "0.333333333 toast: step 1",
                        "0.666666666 toast: step 2",
                        "1 toast: step 3",
                        "1 toast: ready");
    }

    @Test
    void ends_at_once_when_interrupted(Timeline timeline) throws Exception {
        Thread thread = start(toast);
        Thread.sleep(millis(400));
        thread.interrupt();
        thread.join();

        assertThat(timeline)
                .shows("0 toast: started", "0.4 toast: interrupted")
                .wasInterrupted("toast", millis(400))
                .took(millis(400));
    }

    @Test
    void cleans_up_whatever_interrupts_it(Timeline timeline) throws Exception {
        Thread thread = start(toast.cleansUpFor(seconds(2)));
        Thread.sleep(millis(400));
        thread.interrupt();
        Thread.sleep(seconds(1));
        thread.interrupt();
        thread.join();

        assertThat(timeline)
                .shows("0 toast: started", "0.4 toast: interrupted", "2.4 toast: cleaned up")
                .cleanedUp("toast", millis(2400));
    }

    @Test
    void cleans_up_only_when_interrupted(Timeline timeline) throws Exception {
        toast.cleansUpFor(seconds(2)).call();

        assertThat(timeline).shows("0 toast: started", "1 toast: ready").took(seconds(1));
    }

    @Test
    void an_interrupt_is_an_exception_for_who_waits_for_it(Timeline timeline) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> task = executor.submit(toast.cleansUpFor(Duration.ZERO));
            Thread.sleep(millis(400));
            executor.shutdownNow();

            assertFails(task::get).withA(InterruptedException.class);
        }
        assertThat(timeline).showsInOrder("0 toast: started", "0.4 toast: interrupted", "0.4 toast: cleaned up");
    }

    private static Thread start(TestRecipe<?> recipe) {
        return Thread.ofVirtual().start(() -> {
            try {
                recipe.call();
            } catch (Exception _) {
                // it has said so
            }
        });
    }
}
