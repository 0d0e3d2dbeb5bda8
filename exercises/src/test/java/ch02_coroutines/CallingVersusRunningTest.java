package ch02_coroutines;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class CallingVersusRunningTest {

    @Test
    void only_Bob_is_greeted(Timeline timeline) throws Exception {
        List<Recipe<String>> guests = List.of(guest("Alice"), guest("Bob"), guest("Charlie"));

        Report<String> report = CallingVersusRunning.runOnly(guests, "Bob");

        assertThat(report).isEqualTo(new Report<>("Nice to meet you, Bob!", List.of("Alice", "Charlie")));
        assertThat(timeline).shows("0.0 Bob: started", "1.0 Bob: ready").took(seconds(1));
    }

    private static Recipe<String> guest(String name) {
        return new Recipe<>(name, TestRecipe.named(name).takes(seconds(1)).gives("Nice to meet you, " + name + "!"));
    }
}
