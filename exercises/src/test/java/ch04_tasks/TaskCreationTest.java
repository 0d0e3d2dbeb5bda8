package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Future;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TaskCreationTest {

    private final TestRecipe<String> recipe =
            TestRecipe.named("cook").takes(seconds(5)).gives("delicious pasta");

    @Test
    @Points(2)
    void a_recipe_becomes_a_task(Timeline timeline) throws Exception {
        TaskCreation.observe("pasta", recipe, millis(100));

        assertThat(timeline)
                .shows(
                        "0.0 main: pasta is a recipe",
                        "0.0 cook: started",
                        "0.0 main: pasta is a task, done = false",
                        "0.1 main: pasta at the peek, done = false",
                        "5.0 cook: ready",
                        "5.0 main: pasta gives delicious pasta, done = true")
                .before("main: pasta is a recipe", "cook: started");
    }

    @Test
    @Points(2)
    void the_task_keeps_its_result(Timeline timeline) throws Exception {
        Future<String> task = TaskCreation.observe("pasta", recipe, millis(100));

        assertThat(task.get()).isEqualTo("delicious pasta");
        assertThat(task.get()).isEqualTo("delicious pasta");
        assertThat(recipe.calls()).isEqualTo(1);
        assertThat(timeline).took(seconds(5));
    }
}
