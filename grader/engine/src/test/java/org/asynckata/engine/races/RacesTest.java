package org.asynckata.engine.races;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_races.ByAtomics;
import ch00_races.ByClasses;
import ch00_races.ByCollections;
import ch00_races.ByExecutors;
import ch00_races.ByFutures;
import ch00_races.ByLocks;
import ch00_races.ByMonitors;
import ch00_races.BySynchronizers;
import ch00_races.ByThreads;
import ch00_races.Collected;
import ch00_races.Guarded;
import ch00_races.Racy;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RacesTest {
    static Stream<Programs> racy() {
        return Programs.of(Racy.class);
    }

    static Stream<Programs> correct() {
        return Programs.of(
                ByAtomics.class,
                ByClasses.class,
                ByCollections.class,
                ByExecutors.class,
                ByFutures.class,
                ByLocks.class,
                ByMonitors.class,
                BySynchronizers.class,
                ByThreads.class);
    }

    @ParameterizedTest
    @MethodSource("racy")
    void a_wrong_program_is_found_out_and_its_seed_replays(Programs program) {
        Optional<String> found = program.firstWrong(LongStream.range(0, 200));

        assertThat(found).isPresent();
        long seed = Long.parseLong(
                found.get().substring("seed ".length(), found.get().indexOf(':')));
        assertThat(program.firstWrong(LongStream.of(seed, seed))).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("correct")
    void a_correct_program_is_not_accused(Programs program) {
        assertThat(program.firstWrong(LongStream.range(Programs.NO_SEED, 20))).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("correct")
    void a_correct_program_is_never_accused(Programs program) {
        assertThat(program.firstWrong(LongStream.range(20, 2_000))).isEmpty();
    }

    @Test
    void random_programs_that_guard_what_they_share_are_not_accused() {
        assertThat(accused(LongStream.range(0, 200), 2)).isEmpty();
    }

    @Tag("long")
    @Test
    void random_programs_that_guard_what_they_share_are_never_accused() {
        assertThat(accused(LongStream.range(200, 5_000), 10)).isEmpty();
    }

    private static Stream<String> accused(LongStream programs, int seeds) {
        return programs.boxed()
                .flatMap(number -> LongStream.range(Programs.NO_SEED, seeds)
                        .mapToObj(seed -> Programs.wrong(seed, () -> new Guarded(number).run()))
                        .flatMap(Optional::stream)
                        .map(wrong -> "program " + number + ": " + wrong));
    }

    @Test
    void nothing_is_lost_when_the_collector_moves_it() {
        assertThat(new Programs(Collected.class, "monitorOfAWaitingThread").wrong(Programs.NO_SEED))
                .isEmpty();
    }

    @Test
    void a_race_is_told_with_both_lines_and_both_threads() {
        assertThat(new Programs(Racy.class, "named").wrong(Programs.NO_SEED))
                .hasValueSatisfying(wrong -> assertThat(wrong)
                        .startsWith("Data race on Racy.named: ")
                        .contains("written at Racy.java:25 by Thread-0", "read at Racy.java:25 by Thread-1")
                        .endsWith("(Racy.java:25)"));
    }
}
