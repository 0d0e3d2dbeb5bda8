package org.asynckata.grader.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.kit.Kit;
import org.junit.jupiter.api.Test;

/** The kit itself: every stub, solution, mistake and alternative, through the steps that a submission goes through. */
class SelfCheckTest {

    @Test
    void this_kit_is_whole_and_keeps_its_promises() throws Exception {
        try (Workers workers = Workers.start()) {
            Kit kit = Kit.ofThisGrader();
            SelfCheck.Result result =
                    SelfCheck.of(Path.of("..", ".."), kit, new Grader(kit, workers, Duration.ofMinutes(2)));
            assertThat(result.findings()).isEmpty();
            assertThat(result.samples()).isGreaterThan(7 * kit.exercises().size());
        }
    }
}
