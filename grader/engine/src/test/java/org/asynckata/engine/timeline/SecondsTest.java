package org.asynckata.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "1500000000, 1.5 s",
        "2000000001, 2.000000001 s",
        "60000000000, 60.0 s",
        "1000000, 0.001 s",
        "86400000000000, 86400.0 s",
        "-500000000, -0.5 s"
    })
    void has_as_many_decimals_as_needed_and_at_least_one(long nanos, String shown) {
        assertThat(Seconds.format(Duration.ofNanos(nanos))).isEqualTo(shown);
    }

    @Test
    void is_read_to_the_nanosecond() {
        assertThat(Seconds.parse("2.000000001")).isEqualTo(Duration.ofNanos(2_000_000_001));
        assertThat(Seconds.parse("3")).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void finer_than_a_nanosecond_is_refused() {
        assertThatThrownBy(() -> Seconds.parse("0.0000000001")).isInstanceOf(ArithmeticException.class);
    }
}
