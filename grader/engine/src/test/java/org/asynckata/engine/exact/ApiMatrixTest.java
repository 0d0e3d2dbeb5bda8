package org.asynckata.engine.exact;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_matrix.Call;
import ch00_matrix.Matrix;
import java.time.Duration;
import java.util.List;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of the JDK that waits or tells the time: what it gives, and when, to the nanosecond. */
class ApiMatrixTest {
    private static final boolean REAL = "real".equals(System.getProperty("kata.time"));
    private static final Duration TOLERANCE = Duration.ofMillis(REAL ? 60 : 0);

    static List<Call> calls() {
        return Matrix.calls();
    }

    /** In profile {@code realtime} by the wall clock: the same calls tell whether the simulation tells the truth. */
    @Tag("realtime")
    @VirtualTime
    @ParameterizedTest
    @MethodSource("calls")
    void a_call_takes_its_time(Call call, Timeline timeline) {
        check(call, call.outcome(), timeline.now());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void twenty_times_it_is_the_same_to_the_nanosecond(Call call) throws Throwable {
        repeat(call, 20);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("calls")
    void a_thousand_times_it_is_the_same_to_the_nanosecond(Call call) throws Throwable {
        repeat(call, 1000);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void it_is_the_same_under_ten_schedules(Call call) throws Throwable {
        for (long seed = 1; seed <= 10; seed++) {
            simulate(call, Schedule.seeded(seed));
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("calls")
    void it_is_the_same_under_five_hundred_schedules(Call call) throws Throwable {
        for (long seed = 1; seed <= 500; seed++) {
            simulate(call, Schedule.seeded(seed));
        }
    }

    private static void repeat(Call call, int times) throws Throwable {
        for (int i = 0; i < times; i++) {
            simulate(call, Schedule.firstInFirstOut());
        }
    }

    private static void simulate(Call call, Schedule schedule) throws Throwable {
        var simulation = new Simulation(schedule, Limits.DEFAULT);
        var outcome = new Object[1];
        simulation.run(() -> outcome[0] = call.outcome());
        check(call, outcome[0], simulation.now());
        simulation.finish();
    }

    private static void check(Call call, Object gave, Duration took) {
        assertThat(took).as("how long it took").isCloseTo(call.takes(), TOLERANCE);
        if (call.gives() instanceof Duration expected) {
            assertThat((Duration) gave).as("what it gave").isCloseTo(expected, TOLERANCE);
        } else {
            assertThat(gave).as("what it gave").isEqualTo(call.gives());
        }
    }
}
