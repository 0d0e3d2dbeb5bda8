package org.asynckata.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult.Status;

class TallyTest {
    private final Tally tally = new Tally();

    @Test
    void an_exercise_passes_when_all_of_its_tests_do_and_fails_when_one_does() {
        add("ch02_coroutines.Hello", Status.SUCCESSFUL, Status.SUCCESSFUL);
        add("ch02_coroutines.Breakfast", Status.SUCCESSFUL, Status.FAILED, Status.ABORTED);
        add("ch04_tasks.Dinner", Status.SUCCESSFUL, Status.ABORTED);
        add("ch04_tasks.TaskStates", Status.ABORTED, Status.FAILED);
        assertThat(tally.size()).isEqualTo(4);
        assertThat(tally.passing()).containsExactly("ch02_coroutines/Hello");
        assertThat(tally.lines())
                .containsExactly(
                        "                 pass  fail  to do",
                        "ch02_coroutines     1     1       ",
                        "ch04_tasks                1      1",
                        "Next: ch02_coroutines/Breakfast.java");
    }

    @Test
    void when_all_pass_the_hidden_tests_are_next() {
        add("ch02_coroutines.Hello", Status.SUCCESSFUL);
        assertThat(tally.lines().getLast()).isEqualTo("All visible tests pass. The hidden ones, too? mvn verify");
    }

    private void add(String exercise, Status... tests) {
        for (Status status : tests) {
            tally.add(exercise + "Test", status);
        }
    }
}
