package ch01_fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntBinaryOperator;
import org.asynckata.engine.Points;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@VirtualTime
class AdderHiddenTest {

    @Test
    @Points(3)
    void adds_what_is_negative() {
        IntBinaryOperator add = Adder::add;
        assertThat(add.applyAsInt(-1, -2)).isEqualTo(-3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void adds_nothing_to(int number) {
        assertThat(Adder.add(number, 0)).isEqualTo(number);
    }

    void is_no_test() {}
}
