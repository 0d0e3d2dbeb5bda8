package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TaskStatesTest {

    private final TestRecipe<String> work =
            TestRecipe.named("work").takes(seconds(1)).gives("work completed");

    @Test
    @Points(2)
    void a_task_is_not_started_then_running_then_succeeded() throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        Thread runner = Thread.ofVirtual().unstarted(task);
        assertThat(TaskStates.of(runner, task)).isEqualTo(Life.NOT_STARTED);

        runner.start();
        Thread.sleep(millis(100));
        assertThat(TaskStates.of(runner, task)).isEqualTo(Life.RUNNING);

        runner.join();
        assertThat(TaskStates.of(runner, task)).isEqualTo(Life.SUCCEEDED);
    }

    @Test
    @Points(2)
    void a_task_may_be_cancelled_before_it_starts() throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        Thread runner = Thread.ofVirtual().unstarted(task);

        task.cancel(true);
        assertThat(TaskStates.of(runner, task)).isEqualTo(Life.CANCELLED);

        runner.start();
        runner.join();
        assertThat(TaskStates.of(runner, task)).isEqualTo(Life.CANCELLED);
        assertThat(work.calls()).isZero();
    }
}
