package org.asynckata.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch98_kitchen.Kettle;
import ch98_kitchen.KettleTest;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerFramesTest {
    @Test
    void the_innermost_code_of_a_chapter_is_the_learners() throws Exception {
        assertThat(Kettle.use(LearnerFrames::current)).map(LearnerFrames::place).contains("Kettle.java:14");
    }

    @Test
    void tests_are_not_the_learners() {
        assertThat(KettleTest.use(LearnerFrames::current)).isEmpty();
    }

    @Test
    void a_failure_leads_to_where_it_was_made_or_one_of_its_causes() {
        Throwable burnt = catchThrowable(Kettle::burn);

        assertThat(LearnerFrames.of(burnt)).map(LearnerFrames::place).contains("Kettle.java:18");
        assertThat(LearnerFrames.of(new ExecutionException(burnt)))
                .map(LearnerFrames::place)
                .contains("Kettle.java:18");
        assertThat(LearnerFrames.of(new ExecutionException(null))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ch02_coroutines.Breakfast", "ch99_x.A$B", "ch02_coroutines.TestKitchen"})
    void learners(String name) {
        assertThat(LearnerFrames.isLearners(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ch02_coroutines.BreakfastTest",
                "ch02_coroutines.BreakfastHiddenTest$Case",
                "chess.Board",
                "ch2_x.A",
                "java.lang.Thread",
                "ch"
            })
    void not_learners(String name) {
        assertThat(LearnerFrames.isLearners(name)).isFalse();
    }
}
