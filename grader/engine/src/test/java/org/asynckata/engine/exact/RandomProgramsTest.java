package org.asynckata.engine.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.starting.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random programs: nothing but their number decides what happens in them, and when. */
class RandomProgramsTest {
    private static final int QUICK = 30;
    private static final int LONG = 500;

    private final ChildJvm jvm = ChildJvm.likeThisOne();

    @Test
    void thirty_programs_do_the_same_twice() throws Throwable {
        runTwice(QUICK);
    }

    @Tag("long")
    @Test
    void five_hundred_programs_do_the_same_twice() throws Throwable {
        runTwice(LONG);
    }

    @Test
    void ten_programs_do_the_same_while_all_processors_are_busy() throws Throwable {
        whileAllProcessorsAreBusy(() -> runTwice(10));
    }

    @Tag("long")
    @Test
    void five_hundred_programs_do_the_same_while_all_processors_are_busy() throws Throwable {
        whileAllProcessorsAreBusy(() -> runTwice(LONG));
    }

    @Test
    void thirty_programs_do_the_same_in_a_jvm_that_was_not_told_of_the_agent() throws Throwable {
        runIn(jvm.withoutAgent(), QUICK);
    }

    @Tag("long")
    @Test
    void five_hundred_programs_do_the_same_in_another_jvm() throws Throwable {
        runIn(jvm, LONG);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {"-XX:ActiveProcessorCount=1", "-XX:ActiveProcessorCount=16", "-XX:TieredStopAtLevel=0", "-Xmn2m"
            })
    void a_hundred_programs_do_the_same_in_a_jvm_with(String flag) throws Throwable {
        runIn(jvm.with(flag), 100);
    }

    @Test
    void thirty_programs_do_the_same_twice_under_a_schedule() throws Throwable {
        runTwiceUnderSchedule(QUICK);
    }

    @Tag("long")
    @Test
    void five_hundred_programs_do_the_same_twice_under_a_schedule() throws Throwable {
        runTwiceUnderSchedule(LONG);
    }

    private static void runTwice(int programs) throws Throwable {
        for (long program = 1; program <= programs; program++) {
            Fingerprint.of(program).assertSame(Fingerprint.of(program), program);
        }
    }

    private static void runTwiceUnderSchedule(int programs) throws Throwable {
        Fingerprint.of(
                1); // initialises the classes: code under test, too, which the schedule would interrupt only once
        for (long program = 1; program <= programs; program++) {
            Schedule first = Schedule.seeded(program);
            Schedule again = Schedule.seeded(program);
            Fingerprint.of(program, first).assertSame(Fingerprint.of(program, again), program);
        }
    }

    private static void runIn(ChildJvm other, int programs) throws Throwable {
        assertThat(other.run(Fingerprints.class, String.valueOf(programs)))
                .filteredOn(line -> line.startsWith("program"))
                .isEqualTo(Fingerprints.digests(programs));
    }

    private interface Check {
        void run() throws Throwable;
    }

    private static void whileAllProcessorsAreBusy(Check check) throws Throwable {
        var busy = new AtomicBoolean(true);
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (busy.get()) {
                    Thread.onSpinWait();
                }
            });
        }
        try {
            check.run();
        } finally {
            busy.set(false);
        }
    }
}
