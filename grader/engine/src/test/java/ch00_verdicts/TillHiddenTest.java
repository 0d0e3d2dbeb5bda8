package ch00_verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/** Not run by itself, but by others. */
public final class TillHiddenTest {
    /** The till is made in one line, and asked in another. */
    public void sells_to_nobody() {
        int[] sold = IntStream.of(1).map(_ -> new Till().sell(List.of())).toArray();
        assertThat(sold[0]).as("what is in the till").isEqualTo(1);
    }
}
