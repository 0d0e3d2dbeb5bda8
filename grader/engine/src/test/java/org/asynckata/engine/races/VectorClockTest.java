package org.asynckata.engine.races;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorClockTest {

    @Test
    void learning_from_each_other_in_turns_costs_no_memory() {
        VectorClock one = new VectorClock();
        VectorClock other = new VectorClock();
        one.tick(9);
        other.tick(12);
        for (int i = 0; i < 1000; i++) {
            one.join(other);
            other.join(one);
        }
        assertThat(one.of(12)).isEqualTo(1);
        assertThat(other.of(9)).isEqualTo(1);
    }
}
