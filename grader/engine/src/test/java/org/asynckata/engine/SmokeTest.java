package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the engine works at all on this machine: the one test of the kit that a learner's {@code mvn test} runs. */
@Tag("smoke")
@VirtualTime
class SmokeTest {
    @Test
    void fifteen_seconds_pass_at_once(Timeline timeline) throws Exception {
        TestRecipe<String> coffee =
                TestRecipe.named("coffee").takes(Duration.ofSeconds(15)).gives("hot");
        try (var pool = Executors.newFixedThreadPool(1)) {
            pool.submit(coffee).get();
        }
        assertThat(timeline.lines()).extracting(Line::text).containsExactly("coffee: started", "coffee: ready");
        assertThat(timeline.now()).isEqualTo(Duration.ofSeconds(15));
    }
}
