package ch02_coroutines;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class HelloTest {

    @Test
    void making_a_recipe_prints_nothing(Timeline timeline) throws Exception {
        Hello.hello("World", seconds(1));

        Thread.sleep(seconds(3));
        assertThat(timeline.lines()).isEmpty();
    }

    @Test
    void running_it_greets(Timeline timeline) throws Exception {
        Callable<String> recipe = Hello.hello("World", seconds(1));

        assertThat(recipe.call()).isEqualTo("Hello, World!");
        assertThat(timeline).shows("0.0 World: hello", "1.0 World: nice to meet you");
    }
}
