package ch01_fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterHiddenTest {

    @Test
    void begins_with_one() {
        assertThat(Counter.next()).isEqualTo(1);
    }

    @Test
    void begins_with_one_again() {
        assertThat(Counter.next()).isEqualTo(1);
    }
}
