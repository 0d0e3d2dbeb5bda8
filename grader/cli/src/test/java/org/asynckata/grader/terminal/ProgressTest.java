package org.asynckata.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter out = new StringWriter();

    @Test
    void it_is_one_line_that_is_gone_at_the_end() {
        grade(true);
        assertThat(out.toString().split("\r\u001b\\[K", -1))
                .containsExactly("", "0/3 ", "1/3 Breakfast", "2/3 Dinner", "");
    }

    @Test
    void a_log_has_nothing_of_it() {
        grade(false);
        assertThat(out.toString()).isEmpty();
    }

    private void grade(boolean shown) {
        try (Progress progress = new Progress(new PrintWriter(out), 3, shown)) {
            progress.graded(result("Breakfast"));
            progress.graded(result("Dinner"));
        }
    }

    private static ExerciseResult result(String name) {
        return new ExerciseResult(name, "ch01_fake", Status.SOLVED, 1, 1, "", List.of(), List.of());
    }
}
