package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.asynckata.engine.timeline.FakeRun;
import org.junit.jupiter.api.Test;

/** Each assertion passing, and failing for each of its reasons. How failures look is in FailureMessagesTest. */
class TimelineAssertTest {
    private final FakeRun breakfast = new FakeRun()
            .prints(
                    "0.0 coffee: started",
                    "0.0 toast: started",
                    "1.0 toast: ready",
                    "2.0 coffee: ready",
                    "2.0 breakfast: served");

    @Test
    void shows_exactly_these_lines() {
        passes(it -> it.shows(
                "0 coffee: started", "0 toast: started", "1 toast: ready", "2 coffee: ready", "2 breakfast: served"));
        passes(it -> it.shows("""
            0.0 toast: started
            0.0 coffee: started

            1.0 toast: ready
            2.0 breakfast: served
            2.0 coffee: ready
            """));
    }

    @Test
    void shows_lines_from_a_generator_in_any_order() {
        List<Line> lines = List.of(
                Line.at(seconds(0), "coffee: started"),
                Line.at(seconds(2), "coffee: ready"),
                Line.at(seconds(0), "toast: started"),
                Line.at(seconds(1), "toast: ready"),
                Line.at(seconds(2), "breakfast: served"));

        passes(it -> it.shows(lines));
        passes(it -> it.showsInOrder(lines));
        fails(it -> it.shows(lines.subList(0, 4)), "\"breakfast: served\" at 2.0 s should not be there at all.");
        fails(it -> it.showsInOrder(lines.subList(0, 4)), "\"breakfast: served\" at 2.0 s should not be there at all.");
    }

    @Test
    void shows_fails_for_lines_that_lack_or_are_too_many_or_at_another_time() {
        fails(
                it -> it.shows("0 coffee: started", "0 toast: started", "0 tea: started"),
                "tea: started is missing at 0.0 s: tea never started.");
        fails(it -> it.shows(), "coffee: started at 0.0 s was not expected: nothing should have been printed yet.");
        fails(
                it -> it.shows("0.5 coffee: started", "0 toast: started"),
                "coffee: started at 0.0 s, expected at 0.5 s: 0.5 s too early.");
    }

    @Test
    void shows_nothing_when_nothing_was_printed() {
        assertThat(new FakeRun().timeline()).shows();
        assertThat(new FakeRun().timeline()).shows(List.of());
    }

    @Test
    void inside_an_instant_shows_holds_to_each_actors_own_order_only() {
        FakeRun run = new FakeRun().prints("0 a: one", "0 b: one", "0 a: two", "0 b: two", "0 done", "0 begun");

        assertThat(run.timeline()).shows("0 b: one", "0 b: two", "0 a: one", "0 a: two", "0 begun", "0 done");
        fails(
                run,
                it -> it.shows("0 a: two", "0 a: one", "0 b: one", "0 b: two", "0 begun", "0 done"),
                "\"a: one\" came before \"a: two\" at 0.0 s, expected the other way round.");
    }

    @Test
    void shows_counts_equal_lines() {
        FakeRun run = new FakeRun().prints("0 a: started", "0 a: started", "1 a: ready");

        assertThat(run.timeline()).shows("0 a: started", "0 a: started", "1 a: ready");
        fails(
                run,
                it -> it.shows("0 a: started", "1 a: ready"),
                "a: started came again at 0.0 s, expected only once: a ran twice.");
        fails(
                run,
                it -> it.shows("0 a: started", "0 a: started", "0 a: started", "1 a: ready"),
                "a: started is missing at 0.0 s: it came twice, expected 3 times.");
    }

    @Test
    void shows_in_order_also_inside_an_instant() {
        passes(it -> it.showsInOrder(
                "0 coffee: started", "0 toast: started", "1 toast: ready", "2 coffee: ready", "2 breakfast: served"));
        fails(
                it -> it.showsInOrder(
                        "0 toast: started",
                        "0 coffee: started",
                        "1 toast: ready",
                        "2 coffee: ready",
                        "2 breakfast: served"),
                "coffee: started came before toast: started at 0.0 s, expected the other way round.");
    }

    @Test
    void contains_lines_among_others() {
        passes(it -> it.contains("1 toast: ready", "0 coffee: started"));
        fails(
                it -> it.contains("1 toast: ready", "1 coffee: ready"),
                "coffee: ready at 2.0 s, expected at 1.0 s: 1.0 s too late.");
        fails(
                it -> it.contains("3 coffee: ready", "3 tea: ready"),
                "coffee: ready at 2.0 s, expected at 3.0 s: 1.0 s too early.");
        fails(it -> it.contains("1 tea: ready"), "tea: ready is missing at 1.0 s: tea never started.");
    }

    @Test
    void lacks_a_line_at_any_time() {
        passes(it -> it.lacks("toast: burnt"));
        passes(it -> it.lacks("ready"));
        fails(it -> it.lacks("toast: ready"), "toast: ready at 1.0 s should not be there at all.");
    }

    @Test
    void one_line_comes_before_another() {
        passes(it -> it.before("toast: ready", "coffee: ready"));
        passes(it -> it.before("coffee: ready", "breakfast: served"));
        fails(
                it -> it.before("breakfast: served", "coffee: ready"),
                "coffee: ready at 2.0 s came before \"breakfast: served\" at 2.0 s, expected the other way round.");
        fails(
                it -> it.before("tea: ready", "coffee: ready"),
                "tea: ready was never printed, expected before \"coffee: ready\".");
        fails(
                it -> it.before("coffee: ready", "tea: ready"),
                "tea: ready was never printed, expected after \"coffee: ready\".");
    }

    @Test
    void took_exactly_so_long() {
        passes(it -> it.took(seconds(2)));
        fails(it -> it.took(seconds(1)), "It took 2.0 s, expected 1.0 s: 1.0 s too long.");
        fails(it -> it.took(seconds(2.000000001)), "It took 2.0 s, expected 2.000000001 s: 0.000000001 s too short.");
        fails(it -> it.took(seconds(3)), "It took 2.0 s, expected 3.0 s: coffee and toast ran at the same time.");
    }

    @Test
    void somebody_ran_from_first_line_to_last() {
        passes(it -> it.ran("toast", seconds(0), seconds(1)));
        fails(
                it -> it.ran("toast", seconds(1), seconds(1)),
                "toast: started at 0.0 s, expected at 1.0 s: 1.0 s too early.");
        fails(
                it -> it.ran("toast", seconds(0), seconds(2)),
                "toast: ready at 1.0 s, expected at 2.0 s: it took 1.0 s instead of 2.0 s.");
        fails(it -> it.ran("tea", seconds(0), seconds(2)), "tea never ran: it printed nothing.");
    }

    @Test
    void two_ran_at_the_same_time_or_in_turn() {
        FakeRun inTurn = new FakeRun().prints("0 a: started", "1 a: ready", "1 b: started", "3 b: ready", "4 c: there");

        passes(it -> it.overlapped("toast", "coffee"));
        assertThat(inTurn.timeline()).didNotOverlap("b", "a").didNotOverlap("a", "c");
        fails(
                inTurn,
                it -> it.overlapped("b", "a"),
                "b started at 1.0 s, a was ready at 1.0 s: they ran one after the other instead of at the same time.");
        fails(
                it -> it.didNotOverlap("toast", "coffee"),
                "toast started at 0.0 s, coffee was ready only at 2.0 s:"
                        + " they ran at the same time instead of one after the other.");
        fails(inTurn, it -> it.overlapped("a", "c"), "c was there only at 4.0 s: that is no time.");
    }

    @Test
    void who_never_ran_neither_overlaps_nor_does_not() {
        fails(it -> it.overlapped("toast", "tea"), "tea never ran: it printed nothing.");
        fails(it -> it.didNotOverlap("tea", "toast"), "tea never ran: it printed nothing.");
    }

    @Test
    void interrupted_and_cleaned_up_at_exactly_a_time() {
        FakeRun run =
                new FakeRun().prints("0 steak: started", "0 soup: started", "1 steak: interrupted", "2 soup: ready");

        assertThat(run.timeline()).wasInterrupted("steak", seconds(1)).wasNeverInterrupted("soup");
        fails(
                run,
                it -> it.wasInterrupted("steak", seconds(0.5)),
                "steak: interrupted at 1.0 s, expected at 0.5 s: it was stopped 0.5 s too late.");
        fails(
                run,
                it -> it.wasInterrupted("soup", seconds(1)),
                "soup: interrupted is missing at 1.0 s: nobody stopped it, and it was ready at 2.0 s.");
        fails(
                run,
                it -> it.wasInterrupted("soup", seconds(3)),
                "soup: interrupted is missing at 3.0 s: it was ready at 2.0 s already.");
        fails(
                run,
                it -> it.wasNeverInterrupted("steak"),
                "steak: interrupted at 1.0 s was not expected: steak should have been left to work.");
        fails(
                run,
                it -> it.cleanedUp("steak", seconds(1.5)),
                "steak: cleaned up is missing at 1.5 s: nothing came after steak: interrupted at 1.0 s.");

        run.prints("3 steak: cleaned up");
        assertThat(run.timeline()).cleanedUp("steak", seconds(3));
        fails(
                run,
                it -> it.cleanedUp("steak", seconds(2)),
                "steak: cleaned up at 3.0 s, expected at 2.0 s: 1.0 s too late.");
    }

    @Test
    void silent_after_a_time() {
        passes(it -> it.silentAfter(seconds(2)));
        fails(
                it -> it.silentAfter(seconds(1)),
                "coffee: ready at 2.0 s was not expected: all should have been over at 1.0 s.");
    }

    @Test
    void nothing_is_left_running_when_the_instant_has_settled() {
        passes(TimelineAssert::nothingLeftRunning);
        org.assertj.core.api.Assertions.assertThat(breakfast.settled()).isEqualTo(1);

        breakfast.leaves("toast sleeps (Breakfast.java:12)");
        fails(
                TimelineAssert::nothingLeftRunning,
                "1 thread is still alive at 2.0 s, when all should be over: toast sleeps (Breakfast.java:12).");

        breakfast.leaves("a", "b", "c", "d", "e");
        fails(
                TimelineAssert::nothingLeftRunning,
                "5 threads are still alive at 2.0 s, when all should be over: a; b; c; and 2 more.");
    }

    @Test
    void nothing_is_asserted_about_a_timeline_that_is_cut() {
        FakeRun run = new FakeRun();
        while (!run.timeline().isCut()) {
            run.prints("0 " + "la ".repeat(1_000_000));
        }

        fails(run, it -> it.lacks("x"), "More was printed than can be kept: the rest is cut.");
        fails(run, it -> it.silentAfter(seconds(5)), "More was printed than can be kept: the rest is cut.");
    }

    @Test
    void a_description_and_a_missing_timeline_are_told_as_assertj_does() {
        assertThatThrownBy(
                        () -> assertThat(breakfast.timeline()).as("as a whole").took(seconds(2.5)))
                .hasMessageStartingWith("[as a whole] It took 2.0 s, expected 2.5 s: 0.5 s too short.");
        assertThatThrownBy(() -> assertThat((Timeline) null).took(seconds(2)))
                .hasMessageContaining("Expecting actual not to be null");
    }

    @Test
    void in_real_time_instants_within_the_tolerance_are_one() {
        FakeRun run = new FakeRun()
                .within(Duration.ofMillis(20))
                .prints("0.001 b: started", "0.004 a: started", "1.003 b: ready", "1.012 a: ready")
                .ends("1.015");

        assertThat(run.timeline())
                .shows("0 a: started", "0 b: started", "1.000000001 a: ready", "1 b: ready")
                .contains("1 a: ready")
                .ran("a", seconds(0), seconds(1))
                .overlapped("a", "b")
                .silentAfter(seconds(1))
                .took(seconds(1));
        fails(
                run,
                it -> it.shows("0 a: started", "0 b: started", "1.05 a: ready", "1 b: ready"),
                "a: ready at 1.012 s, expected at 1.05 s: it took 1.012 s instead of 1.05 s.");
        fails(run, it -> it.took(seconds(0.9)), "It took 1.015 s, expected 0.9 s: 0.115 s too long.");
    }

    private void passes(Consumer<TimelineAssert> assertion) {
        assertion.accept(assertThat(breakfast.timeline()));
    }

    private void fails(Consumer<TimelineAssert> assertion, String sentence) {
        fails(breakfast, assertion, sentence);
    }

    private static void fails(FakeRun run, Consumer<TimelineAssert> assertion, String sentence) {
        ThrowingCallable asserting = () -> assertion.accept(assertThat(run.timeline()));
        assertThatExceptionOfType(ExplainedError.class)
                .isThrownBy(asserting)
                .satisfies(error -> assertThat(error.failure().sentence()).isEqualTo(sentence));
    }
}
