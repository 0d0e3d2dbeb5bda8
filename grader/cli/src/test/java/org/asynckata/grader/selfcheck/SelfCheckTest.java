package org.asynckata.grader.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.kit.Kit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kit itself: every stub, solution, mistake and alternative, through the steps that a submission goes through. */
class SelfCheckTest {

    @Test
    void this_kit_is_whole_and_keeps_its_promises() throws Exception {
        promisesAreKept(0);
    }

    @Test
    @Tag("long")
    void it_keeps_them_whoever_takes_turns_when() throws Exception {
        promisesAreKept(20);
    }

    private static void promisesAreKept(int schedules) throws Exception {
        try (Workers workers = Workers.start(schedules)) {
            Kit kit = Kit.ofThisGrader();
            SelfCheck.Result result =
                    SelfCheck.of(Path.of("..", ".."), kit, new Grader(kit, workers, Duration.ofMinutes(5)));
            assertThat(result.findings()).isEmpty();
            assertThat(result.samples()).isGreaterThan(7 * kit.exercises().size());
        }
    }
}
