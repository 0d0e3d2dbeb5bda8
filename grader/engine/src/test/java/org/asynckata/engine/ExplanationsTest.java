package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.asynckata.engine.timeline.FakeRun;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The one sentence that a failure is told in: which of several reasons it gives. */
class ExplanationsTest {
    @Nested
    class Too_late {
        @Test
        void an_unknown_cause_is_not_made_up() {
            says(
                    run("1 a: started", "1 b: started"),
                    it -> it.shows("0 a: started", "0 b: started"),
                    "a: started at 1.0 s, expected at 0.0 s: 1.0 s too late.");
        }

        @Test
        void nobody_waits_for_a_start_or_a_step() {
            says(
                    run("0 a: started", "1 a: step 1", "1 b: started"),
                    it -> it.shows("0 a: started", "0 b: started", "1 a: step 1"),
                    "b: started at 1.0 s, expected at 0.0 s: 1.0 s too late.");
        }

        @Test
        void of_two_that_were_done_the_one_that_ended_is_named() {
            says(
                    run("0 a: started", "1 a: ready", "1 c: looks", "1 b: started"),
                    it -> it.shows("0 a: started", "0 b: started", "1 a: ready", "1 c: looks"),
                    "b: started at 1.0 s, expected at 0.0 s: it began when a was ready, so it waited for a.");
        }

        @Test
        void who_failed_or_was_interrupted_was_waited_for_too() {
            says(
                    run("0 a: started", "1 a: failed", "1 b: started"),
                    it -> it.contains("0 b: started"),
                    "b: started at 1.0 s, expected at 0.0 s: it began when a failed, so it waited for a.");
            says(
                    run("0 a: started", "1 a: interrupted", "1 b: looks"),
                    it -> it.contains("0 b: looks"),
                    "\"b: looks\" at 1.0 s, expected at 0.0 s: it came when a was interrupted, so it waited for a.");
        }

        @Test
        void work_that_took_longer_is_told_by_its_length() {
            says(
                    run("0 a: started", "1 a: step 1", "3 a: step 2"),
                    it -> it.shows("0 a: started", "1 a: step 1", "2 a: step 2"),
                    "a: step 2 at 3.0 s, expected at 2.0 s: after a: step 1 it took 2.0 s instead of 1.0 s.");
        }
    }

    @Nested
    class Too_early {
        @Test
        void the_second_of_two_runs_did_not_wait_either() {
            says(
                    run("0 a: started", "1 a: ready", "1 main: done", "1 a: started", "1 main: done", "2 a: ready"),
                    it -> it.shows(
                            "0 a: started", "1 a: ready", "1 main: done", "1 a: started", "2 a: ready", "2 main: done"),
                    "\"main: done\" at 1.0 s, expected at 2.0 s: it did not wait until a was ready.");
        }

        @Test
        void who_is_told_of_only_later_in_the_expected_lines_was_not_to_be_waited_for() {
            says(
                    run("0 a: started", "1 a: ready"),
                    it -> it.shows("0 a: started", "2 a: ready", "2 main: done"),
                    "a: ready at 1.0 s, expected at 2.0 s: it took 1.0 s instead of 2.0 s.");
        }
    }

    @Nested
    class Missing {
        @Test
        void whoever_is_still_at_work_at_that_very_instant_was_not_waited_for() {
            says(
                    run("0 a: started", "2 main: done"),
                    it -> it.shows("0 a: started", "2 a: ready", "2 main: done"),
                    "a: ready is missing at 2.0 s: when the test looked, at 2.0 s, a was still at work.");
        }

        @Test
        void who_stopped_short_is_told_by_its_last_line() {
            says(
                    run("0 a: started", "1 a: failed"),
                    it -> it.contains("2 a: ready"),
                    "a: ready is missing at 2.0 s: nothing came after a: failed at 1.0 s.");
            says(
                    run("0 a: started", "1 a: interrupted"),
                    it -> it.contains("2 a: ready"),
                    "a: ready is missing at 2.0 s: it was interrupted at 1.0 s.");
            says(
                    run("0 a: started", "1 a: interrupted"),
                    it -> it.cleanedUp("a", seconds(2)),
                    "a: cleaned up is missing at 2.0 s: when the test looked, at 1.0 s, a was still cleaning up.");
        }

        @Test
        void what_the_learner_prints_was_never_printed() {
            says(
                    run("0 a: started"),
                    it -> it.contains("0 main: here"),
                    "\"main: here\" is missing at 0.0 s: it was never printed.");
            says(
                    run("0 a: started"),
                    it -> it.contains("0 done"),
                    "\"done\" is missing at 0.0 s: it was never printed.");
        }

        @Test
        void nobody_stopped_it_although_it_is_at_work_still() {
            says(
                    run("0 a: started").ends("3"),
                    it -> it.wasInterrupted("a", seconds(2)),
                    "a: interrupted is missing at 2.0 s: nobody stopped it.");
            says(
                    run("0 a: started", "3 a: counted"),
                    it -> it.wasInterrupted("a", seconds(2)),
                    "a: interrupted is missing at 2.0 s: nobody stopped it, and it printed \"counted\" at 3.0 s.");
        }
    }

    @Nested
    class Too_many {
        @Test
        void after_a_failure() {
            says(
                    run("0 a: started", "1 a: failed", "1 b: started"),
                    it -> it.shows("0 a: started", "1 a: failed"),
                    "b: started at 1.0 s was not expected: a failed at 1.0 s.");
            says(
                    run("0 a: started", "1 a: failed", "2 main: done"),
                    it -> it.lacks("main: done"),
                    "\"main: done\" at 2.0 s was not expected: a failed at 1.0 s.");
        }

        @Test
        void after_an_interrupt() {
            says(
                    run("0 a: started", "1 a: interrupted", "1 a: Hello"),
                    it -> it.shows("0 a: started", "1 a: interrupted"),
                    "\"a: Hello\" at 1.0 s was not expected: a was interrupted at 1.0 s and went on.");
        }

        @Test
        void for_no_reason() {
            says(
                    run("0 a: started", "0 debug", "1 a: ready"),
                    it -> it.shows("0 a: started", "1 a: ready"),
                    "\"debug\" at 0.0 s should not be there at all.");
        }

        @Test
        void as_a_cause_of_delays_before_what_it_delayed() {
            says(
                    run("0 a: started", "1 a: ready", "1 a: started", "2 a: ready", "2 main: done"),
                    it -> it.shows("0 a: started", "1 a: ready", "1 main: done"),
                    "a: started came again at 1.0 s, expected only once: a ran twice.");
        }
    }

    @Nested
    class Other_words {
        @Test
        void nearly_the_same_text() {
            says(
                    run("0 a:ready"),
                    it -> it.shows("0 a: ready"),
                    "\"a:ready\" at 0.0 s, expected \"a: ready\": only spaces differ.");
        }

        @Test
        void a_long_text_is_shown_where_it_differs() {
            String petals = "petal ".repeat(30);

            says(
                    run("0 rose: " + petals + "x"),
                    it -> it.shows("0 rose: " + petals + "y"),
                    "\"...petal petal petal petal petal x\" at 0.0 s, expected \"...petal petal petal petal petal"
                            + " y\".");
        }

        @Test
        void another_event_is_not_another_wording() {
            says(
                    run("0 a: started", "1 a: failed"),
                    it -> it.shows("0 a: started", "1 a: ready"),
                    "a: ready is missing at 1.0 s: nothing came after a: failed at 1.0 s.");
        }

        @Test
        void what_is_expected_at_another_time_is_no_wording() {
            says(
                    run("0 a: two", "1 a: one"),
                    it -> it.shows("0 a: one", "1 a: two"),
                    "\"a: one\" at 1.0 s, expected at 0.0 s: 1.0 s too late.");
        }
    }

    @Nested
    class As_a_whole {
        @Test
        void parts_inside_of_a_whole_ran_one_after_the_other() {
            says(
                    run("0 meal: started", "0 a: started", "1 a: ready", "1 b: started", "3 b: ready", "3 meal: ready"),
                    it -> it.took(seconds(2)),
                    "It took 3.0 s, expected 2.0 s: a and b ran one after the other.");
        }

        @Test
        void many_are_counted() {
            says(
                    run(
                            "0 a: 1", "1 a: 2", "1 b: 1", "2 b: 2", "2 c: 1", "3 c: 2", "3 d: 1", "4 d: 2", "4 e: 1",
                            "5 e: 2"),
                    it -> it.took(seconds(1)),
                    "It took 5.0 s, expected 1.0 s: all 5 of them ran one after the other.");
        }

        @Test
        void those_that_overlapped_did_not_run_one_after_the_other() {
            says(
                    run("1 a: started", "1 b: started", "2 b: ready", "3 a: ready"),
                    it -> it.took(seconds(2)),
                    "It took 3.0 s, expected 2.0 s: 1.0 s too long.");
        }
    }

    @Test
    void names_get_an_article_where_they_are_things() {
        for (String name : List.of("the soup", "Anna", "rose 1", "io", "main")) {
            String who = name.replace("the ", "");
            says(
                    run("0 " + who + ": started", "1 " + who + ": ready", "1 x: started"),
                    it -> it.contains("0 x: started"),
                    "x: started at 1.0 s, expected at 0.0 s: it began when " + who + " was ready, so it waited for "
                            + name + ".");
        }
    }

    private static void says(FakeRun run, Consumer<TimelineAssert> assertion, String sentence) {
        ExplainedError error =
                catchThrowableOfType(ExplainedError.class, () -> assertion.accept(assertThat(run.timeline())));
        assertThat(error.failure().sentence()).isEqualTo(sentence);
    }

    private static FakeRun run(String... lines) {
        return new FakeRun().prints(lines);
    }
}
