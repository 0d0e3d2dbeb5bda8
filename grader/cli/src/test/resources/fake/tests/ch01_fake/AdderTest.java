package ch01_fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class AdderTest {

    @Test
    void adds_two_numbers() {
        assertThat(Adder.add(1, 2)).isEqualTo(3);
    }

    @Test
    void adds_a_pair() {
        assertThat(Adder.add(new Pair(3, 4))).isEqualTo(7);
    }
}
