package org.asynckata.engine.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch00_verdicts.TillHiddenTest;
import ch00_verdicts.TillTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a learner reads, whole, of a failure in one of many schedules. */
class ScheduledRunsTest {

    @Test
    void a_race_is_told_with_its_seed_and_how_to_replay_it() {
        tells(TillTest.class, "sells_to_two", """
            Data race on Till.sold: two threads use it, at least one writes, and nothing orders them.

              written at Till.java:19 by virtual thread 2
              read at Till.java:19 by virtual thread 3

            Next: Guard it with a lock, use a class that is made for threads, or hand the value over by a
            Future.
            (Till.java:19)
            It happened in schedule 3, one of many orders in which threads may take turns.
            Replay it with: mvn test -Dtest=TillTest#sells_to_two -Dkata.seed=3
            """);
    }

    @Test
    void a_wrong_result_is_told_with_the_method_that_it_came_from() {
        tells(TillTest.class, "sells_nothing", """
            The result is 1, expected 0.

            Next: Follow in sell how it comes about, and compare that with the task.
            (Till.java:12)
            It happened in schedule 3, one of many orders in which threads may take turns.
            Replay it with: mvn test -Dtest=TillTest#sells_nothing -Dkata.seed=3
            """);
    }

    @Test
    void whoever_does_not_have_the_test_is_told_what_to_try() {
        tells(TillHiddenTest.class, "sells_to_nobody", """
            what is in the till: 0, expected 1.

            Next: Follow in sell how it comes about, and compare that with the task.
            (Till.java:12)
            It happened in schedule 3, one of many orders in which threads may take turns.
            Try the visible tests in many orders: mvn test -Dtest=TillTest -Dkata.schedules=100
            """);
    }

    private static void tells(Class<?> test, String method, String message) {
        assertThatThrownBy(() -> new ScheduledRuns(test.getDeclaredMethod(method), List.of()).run(3))
                .hasMessage(message.strip());
    }
}
