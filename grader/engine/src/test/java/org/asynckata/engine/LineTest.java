package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    @Test
    void is_read_as_seconds_and_who_and_what() {
        Line line = Line.parse("1.5 coffee: ready: take it");

        assertThat(line.at()).isEqualTo(millis(1500));
        assertThat(line.who()).isEqualTo("coffee");
        assertThat(line.what()).isEqualTo("ready: take it");
        assertThat(line.text()).isEqualTo("coffee: ready: take it");
    }

    @Test
    void without_a_colon_and_a_space_nobody_says_it() {
        assertThat(Line.at(seconds(1), "all:done").who()).isEmpty();
        assertThat(Line.at(seconds(1), "all:done").text()).isEqualTo("all:done");
        assertThat(Line.at(seconds(1), ": done").text()).isEqualTo(": done");
    }

    @Test
    void reads_well_in_messages_of_others() {
        assertThat(Line.parse("  1.50   coffee: ready")).hasToString("1.5 s  coffee: ready");
    }

    @Test
    void an_expected_line_was_printed_by_nobody_yet() {
        assertThat(Line.parse("0 a: b")).isEqualTo(new Line(Duration.ZERO, "a", "b", "", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee: ready", "1.5", "", "1,5 coffee: ready", "0.0000000001 coffee: ready"})
    void anything_else_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> Line.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected seconds, then what is printed, as in \"1.5 coffee: ready\", but found \"" + text
                        + '"');
    }

    @Test
    void seconds_are_as_exact_as_they_are_written() {
        assertThat(seconds(0.1)).isEqualTo(millis(100));
        assertThat(seconds(2.000000001)).isEqualTo(Duration.ofNanos(2_000_000_001));
        assertThatThrownBy(() -> seconds(0.1 + 0.2)).isInstanceOf(ArithmeticException.class);
    }
}
