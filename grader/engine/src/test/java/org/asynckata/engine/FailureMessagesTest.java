package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.function.Consumer;
import org.asynckata.engine.timeline.FakeRun;
import org.junit.jupiter.api.Test;

/** What a learner reads when a timeline is not as expected, whole. */
class FailureMessagesTest {
    private static final String BREAKFAST = """
        0.0 coffee: started
        0.0 toast: started
        1.0 toast: ready
        2.0 coffee: ready
        2.0 breakfast: served
        """;

    @Test
    void what_waited_for_another() {
        tells(
                run(
                        "0 coffee: started",
                        "2 coffee: ready",
                        "2 toast: started",
                        "3 toast: ready",
                        "3 breakfast: served"),
                it -> it.shows(BREAKFAST),
                """
                toast: started at 2.0 s, expected at 0.0 s: it began when coffee was ready, so it waited for the
                coffee.

                  expected                    actual
                  0.0 s  coffee: started      0.0 s  coffee: started
                > 0.0 s  toast: started
                  1.0 s  toast: ready
                  2.0 s  coffee: ready        2.0 s  coffee: ready
                                            > 2.0 s  toast: started
                  2.0 s  breakfast: served
                                              3.0 s  toast: ready
                                              3.0 s  breakfast: served

                Next: Start everything before you wait for anything.
                (Breakfast.java:33)\
                """);
    }

    @Test
    void what_did_not_wait() {
        tells(
                run(
                        "0 coffee: started",
                        "0 toast: started",
                        "1 toast: ready",
                        "1 breakfast: served",
                        "2 coffee: ready"),
                it -> it.shows(BREAKFAST),
                """
                "breakfast: served" at 1.0 s, expected at 2.0 s: it did not wait until coffee was ready.

                  expected                    actual
                  0.0 s  coffee: started      0.0 s  coffee: started
                  0.0 s  toast: started       0.0 s  toast: started
                  1.0 s  toast: ready         1.0 s  toast: ready
                                            > 1.0 s  breakfast: served
                  2.0 s  coffee: ready        2.0 s  coffee: ready
                > 2.0 s  breakfast: served

                Next: Wait for the coffee first: get(), join() or close() do.
                (Breakfast.java:34)\
                """);
    }

    @Test
    void what_was_not_waited_for() {
        tells(run("0 coffee: started", "0 toast: started"), it -> it.shows(BREAKFAST), """
            toast: ready is missing at 1.0 s: when the test looked, at 0.0 s, toast was still at work.

              expected                    actual
              0.0 s  coffee: started      0.0 s  coffee: started
              0.0 s  toast: started       0.0 s  toast: started
            > 1.0 s  toast: ready
              2.0 s  coffee: ready
              2.0 s  breakfast: served

            Next: Wait for the toast before you return: get(), join() or close() do.
            (Breakfast.java:32)\
            """);
    }

    @Test
    void what_never_started() {
        tells(run("0 coffee: started", "2 coffee: ready", "2 breakfast: served"), it -> it.shows(BREAKFAST), """
            toast: started is missing at 0.0 s: toast never started.

              expected                    actual
              0.0 s  coffee: started      0.0 s  coffee: started
            > 0.0 s  toast: started
              1.0 s  toast: ready
              2.0 s  coffee: ready        2.0 s  coffee: ready
              2.0 s  breakfast: served    2.0 s  breakfast: served

            Next: Start the toast: nothing happens before somebody calls it.
            (Breakfast.java:33)\
            """);
    }

    @Test
    void nothing_at_all() {
        tells(run(), it -> it.shows(BREAKFAST), """
            coffee: started is missing at 0.0 s: nothing was printed at all.

              expected                    actual
            > 0.0 s  coffee: started      (nothing)
              0.0 s  toast: started
              1.0 s  toast: ready
              2.0 s  coffee: ready
              2.0 s  breakfast: served

            Next: Start the coffee: nothing happens before somebody calls it.\
            """);
    }

    @Test
    void what_should_not_have_begun_yet() {
        tells(run("0 coffee: started"), it -> it.shows(), """
            coffee: started at 0.0 s was not expected: nothing should have been printed yet.

              expected     actual
              (nothing)  > 0.0 s  coffee: started

            Next: Put what prints into the work itself, so that making it does not run it.
            (Breakfast.java:31)\
            """);
    }

    @Test
    void what_ran_twice() {
        tells(
                run(
                        "0 coffee: started",
                        "0 toast: started",
                        "1 toast: ready",
                        "2 coffee: ready",
                        "2 coffee: started",
                        "4 coffee: ready",
                        "4 breakfast: served"),
                it -> it.shows(BREAKFAST),
                """
                coffee: started came again at 2.0 s, expected only once: coffee ran twice.

                  expected                    actual
                  0.0 s  coffee: started      0.0 s  coffee: started
                  0.0 s  toast: started       0.0 s  toast: started
                  1.0 s  toast: ready         1.0 s  toast: ready
                  2.0 s  coffee: ready        2.0 s  coffee: ready
                                            > 2.0 s  coffee: started
                  2.0 s  breakfast: served
                                              4.0 s  coffee: ready
                                              4.0 s  breakfast: served

                Next: Start each one once and keep what you get for it: to call it again is to do the work again.
                (Breakfast.java:35)\
                """);
    }

    @Test
    void other_words() {
        tells(
                run(
                        "0 coffee: started",
                        "0 toast: started",
                        "1 toast: ready",
                        "2 coffee: ready",
                        "2 Breakfast: served"),
                it -> it.shows(BREAKFAST),
                """
                "Breakfast: served" at 2.0 s, expected "breakfast: served": only capital letters differ.

                  expected                    actual
                  0.0 s  coffee: started      0.0 s  coffee: started
                  0.0 s  toast: started       0.0 s  toast: started
                  1.0 s  toast: ready         1.0 s  toast: ready
                  2.0 s  coffee: ready        2.0 s  coffee: ready
                > 2.0 s  breakfast: served  > 2.0 s  Breakfast: served

                Next: Print it letter by letter as the task says.
                (Breakfast.java:35)\
                """);
    }

    @Test
    void another_order_of_one_actor() {
        tells(
                run("0 car: washed", "1 car: painted", "1 car: dried"),
                it -> it.shows("0 car: washed", "1 car: dried", "1 car: painted"),
                """
                "car: painted" came before "car: dried" at 1.0 s, expected the other way round.

                  expected               actual
                  0.0 s  car: washed     0.0 s  car: washed
                > 1.0 s  car: dried    > 1.0 s  car: painted
                  1.0 s  car: painted    1.0 s  car: dried

                Next: Print each line at the moment when what it tells has happened.
                (Breakfast.java:32)\
                """);
    }

    @Test
    void another_order_on_a_loop() {
        tells(
                run("0 a: started", "1 c: started", "1 b: started"),
                it -> it.showsInOrder("0 a: started", "1 b: started", "1 c: started"),
                """
                c: started came before b: started at 1.0 s, expected the other way round.

                  expected             actual
                  0.0 s  a: started    0.0 s  a: started
                > 1.0 s  b: started  > 1.0 s  c: started
                  1.0 s  c: started    1.0 s  b: started

                Next: Look at the order in which you start them: whoever is started first is first.
                (Breakfast.java:32)\
                """);
    }

    @Test
    void what_came_after_the_end() {
        tells(
                run("0 soup: started", "0 steak: started", "1 soup: ready", "3 steak: ready"),
                it -> it.silentAfter(seconds(1)),
                """
                steak: ready at 3.0 s was not expected: all should have been over at 1.0 s.

                  printed
                  0.0 s  soup: started
                  0.0 s  steak: started
                  1.0 s  soup: ready
                > 3.0 s  steak: ready

                Next: Wait for what you started, and stop what is not wanted any more, before you return.
                (Breakfast.java:34)\
                """);
    }

    @Test
    void what_went_on_after_an_interrupt() {
        tells(
                run("0 steak: started", "1 steak: interrupted", "3 steak: ready"),
                it -> it.shows("0 steak: started", "1 steak: interrupted"),
                """
                steak: ready at 3.0 s was not expected: steak was interrupted at 1.0 s and went on.

                  expected                     actual
                  0.0 s  steak: started        0.0 s  steak: started
                  1.0 s  steak: interrupted    1.0 s  steak: interrupted
                                             > 3.0 s  steak: ready

                Next: Let the InterruptedException end the work: pass it on instead of catching it and going on.
                (Breakfast.java:33)\
                """);
    }

    @Test
    void what_was_not_interrupted() {
        tells(run("0 steak: started", "3 steak: ready"), it -> it.wasInterrupted("steak", seconds(1)), """
            steak: interrupted is missing at 1.0 s: nobody stopped it, and it was ready at 3.0 s.

              expected                     actual
                                           0.0 s  steak: started
            > 1.0 s  steak: interrupted
                                           3.0 s  steak: ready

            Next: Stop what is not wanted any more: Future.cancel(true), interrupt() or shutdownNow() do;
            CompletableFuture.cancel interrupts nobody.
            (Breakfast.java:32)\
            """);
    }

    @Test
    void what_was_interrupted_late() {
        tells(
                run("0 steak: started", "0 soup: started", "2 soup: ready", "2 steak: interrupted"),
                it -> it.wasInterrupted("steak", seconds(1)),
                """
                steak: interrupted at 2.0 s, expected at 1.0 s: it was stopped only when soup was ready.

                  expected                     actual
                                               0.0 s  steak: started
                                               0.0 s  soup: started
                > 1.0 s  steak: interrupted
                                               2.0 s  soup: ready
                                             > 2.0 s  steak: interrupted

                Next: Stop it as soon as it is not wanted any more, before you wait for anything else.
                (Breakfast.java:34)\
                """);
    }

    @Test
    void what_was_interrupted_for_nothing() {
        tells(run("0 steak: started", "1 steak: interrupted"), it -> it.wasNeverInterrupted("steak"), """
            steak: interrupted at 1.0 s was not expected: steak should have been left to work.

              printed
              0.0 s  steak: started
            > 1.0 s  steak: interrupted

            Next: Find out who stops the steak: stop only what is not wanted any more.
            (Breakfast.java:32)\
            """);
    }

    @Test
    void too_long() {
        tells(
                run("0 coffee: started", "2 coffee: ready", "2 toast: started", "3 toast: ready"),
                it -> it.took(seconds(2)),
                """
                It took 3.0 s, expected 2.0 s: coffee and toast ran one after the other.

                  expected            actual
                                      0.0 s  coffee: started
                                      2.0 s  coffee: ready
                                      2.0 s  toast: started
                > 2.0 s  (the end)
                                      3.0 s  toast: ready
                                    > 3.0 s  (the end)

                Next: Start everything before you wait for anything.
                (Breakfast.java:34)\
                """);
    }

    @Test
    void too_short() {
        tells(run("0 coffee: started", "0 toast: started", "1 toast: ready"), it -> it.took(seconds(2)), """
            It took 1.0 s, expected 2.0 s: coffee was still at work.

              expected            actual
                                  0.0 s  coffee: started
                                  0.0 s  toast: started
                                  1.0 s  toast: ready
                                > 1.0 s  (the end)
            > 2.0 s  (the end)

            Next: Wait for the coffee before you return: get(), join() or close() do.
            (Breakfast.java:33)\
            """);
    }

    @Test
    void one_after_the_other() {
        tells(
                run("0 coffee: started", "2 coffee: ready", "2 toast: started", "3 toast: ready"),
                it -> it.overlapped("coffee", "toast"),
                """
                toast started at 2.0 s, coffee was ready at 2.0 s: they ran one after the other instead of at the
                same time.

                  printed
                  0.0 s  coffee: started
                > 2.0 s  coffee: ready
                > 2.0 s  toast: started
                  3.0 s  toast: ready

                Next: Start both before you wait for either.
                (Breakfast.java:33)\
                """);
    }

    @Test
    void the_wrong_way_round() {
        tells(run("0 dinner: served", "1 soup: ready"), it -> it.before("soup: ready", "dinner: served"), """
            "dinner: served" at 0.0 s came before soup: ready at 1.0 s, expected the other way round.

              printed
            > 0.0 s  dinner: served
            > 1.0 s  soup: ready

            Next: Wait for the soup first: get(), join() or close() do.
            (Breakfast.java:31)\
            """);
    }

    @Test
    void threads_left() {
        tells(
                run("0 coffee: started")
                        .leaves(
                                "virtual-1 sleeps (Breakfast.java:12)",
                                "virtual-2 waits for virtual-1 (Breakfast.java:14)"),
                it -> it.nothingLeftRunning(),
                """
                2 threads are still alive at 0.0 s, when all should be over: virtual-1 sleeps (Breakfast.java:12);
                virtual-2 waits for virtual-1 (Breakfast.java:14).

                  printed
                  0.0 s  coffee: started

                Next: Stop it (interrupt, cancel(true), shutdownNow) or wait for it (join, close).
                (Breakfast.java:12)\
                """);
    }

    @Test
    void a_nanosecond() {
        tells(
                run("0 a: started", "1.000000001 a: ready", "10 b: ready"),
                it -> it.shows("0 a: started", "1 a: ready", "10 b: ready"),
                """
                a: ready at 1.000000001 s, expected at 1.0 s: it took 1.000000001 s instead of 1.0 s.

                  expected                      actual
                   0.0 s          a: started     0.0 s          a: started
                >  1.0 s          a: ready
                                              >  1.000000001 s  a: ready
                  10.0 s          b: ready      10.0 s          b: ready

                Next: Look at what it does meanwhile, and what it waits for.
                (Breakfast.java:32)\
                """);
    }

    private static FakeRun run(String... lines) {
        return new FakeRun().prints(lines);
    }

    private static void tells(FakeRun run, Consumer<TimelineAssert> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(run.timeline()))).hasMessage(message);
    }
}
