package ch00_verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Not run by itself, but by others. */
public final class TillTest {
    /** Two at once. */
    public void sells_to_two() {
        assertThat(new Till().sell(List.of(1, 2))).isEqualTo(3);
    }

    /** It has one. */
    public void sells_nothing() {
        int sold = 1;
        assertThat(sold).isEqualTo(sold(List.of()));
    }

    private static int sold(List<Integer> amounts) {
        return new Till().sell(amounts);
    }
}
