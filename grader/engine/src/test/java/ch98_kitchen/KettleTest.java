package ch98_kitchen;

import java.util.Optional;
import java.util.function.Supplier;

/** Stands for a test of what a learner writes: its name ends in Test, so it is nobody's mistake. */
public final class KettleTest {
    private KettleTest() {}

    public static <T> Optional<T> use(Supplier<Optional<T>> supplier) {
        return supplier.get();
    }
}
