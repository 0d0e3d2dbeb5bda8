package org.asynckata.engine.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.asynckata.engine.simulation.Schedule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random programs: nothing but their number decides what happens in them, and when. */
class RandomProgramsTest {
    private static final int QUICK = 30;
    private static final int LONG = 500;

    @Test
    void a_program_does_the_same_twice() throws Throwable {
        compare(QUICK);
    }

    @Tag("long")
    @Test
    void five_hundred_programs_do_the_same_twice() throws Throwable {
        compare(LONG);
    }

    @Test
    void a_program_does_the_same_twice_under_a_schedule() throws Throwable {
        Fingerprint.of(
                1); // initialises the classes: code under test, too, which the schedule would interrupt only once
        for (long seed = 1; seed <= QUICK; seed++) {
            Fingerprint first = Fingerprint.of(seed, Schedule.seeded(seed));
            assertThat(Fingerprint.of(seed, Schedule.seeded(seed)))
                    .as("program " + seed)
                    .isEqualTo(first);
        }
    }

    private static void compare(int programs) throws Throwable {
        for (long seed = 1; seed <= programs; seed++) {
            Fingerprint first = Fingerprint.of(seed);
            assertThat(Fingerprint.of(seed)).as("program " + seed).isEqualTo(first);
        }
    }
}
