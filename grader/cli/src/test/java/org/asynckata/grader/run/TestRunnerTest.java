package org.asynckata.grader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.compile.InProcessCompiler;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Step;
import org.asynckata.grader.worker.Worker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestRunnerTest {
    private static final Duration GENEROUS = Duration.ofMinutes(2);
    private static final Worker WORKER = new Worker(TestRunner.command(0));
    private static final String ADD_PAIR = " static int add(Pair pair) { return pair.a() + pair.b(); } ";

    @AfterAll
    static void end() {
        WORKER.close();
    }

    @Test
    void each_test_has_its_verdict() {
        assertThat(run(FakeKit.solution("Adder"))).containsExactly(passed(), passed(), passed(), passed());
    }

    @Test
    void each_test_has_classes_of_its_own() {
        assertThat(run(FakeKit.solution("Counter"))).containsExactly(passed(), passed());
    }

    @Test
    void a_todo_is_not_started_and_a_wrong_answer_fails() {
        List<Verdict> verdicts = run(FakeKit.with("Adder", """
            class Adder {
                static int add(int a, int b) { throw new UnsupportedOperationException("TODO: add"); }
                static int add(Pair pair) { return 8; }
            }
            """));
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.NOT_STARTED, Outcome.FAILED, Outcome.NOT_STARTED, Outcome.NOT_STARTED);
        assertThat(verdicts.getFirst().message()).isEqualTo("still to do: Adder.java:3");
        assertThat(verdicts.get(1).message())
                .startsWith("The result is 8, expected 7.")
                .endsWith("(Adder.java:4)");
    }

    @Test
    void an_exception_is_told_with_the_learners_line() {
        List<Verdict> verdicts = run(FakeKit.with("Adder", """
            class Adder {
                static int add(int a, int b) { return a / (b - b); }
            """ + ADD_PAIR + "}"));
        assertThat(verdicts.getFirst().message()).contains("ArithmeticException: / by zero", "(Adder.java:3)");
        assertThat(verdicts.getFirst().reason().sentence()).contains("ArithmeticException: / by zero");
        assertThat(verdicts.getFirst().reason().file()).isEqualTo("ch01_fake/Adder.java");
        assertThat(verdicts.getFirst().reason().line()).isEqualTo(3);
    }

    @Test
    void what_was_printed_is_told_of_each_test_that_has_a_timeline() {
        String prints =
                "class Adder { static int add(int a, int b) { System.out.println(\"sum: \" + a); return a + b; }";
        assertThat(run(FakeKit.with("Adder", prints + ADD_PAIR + "}")))
                .extracting(Verdict::timeline)
                .containsExactly(printed("1"), Excerpt.EMPTY, printed("-1"), printed("1"));
    }

    @Test
    void a_timeline_that_is_not_as_expected_is_told_in_parts() {
        List<Verdict> verdicts = run(FakeKit.with("Tea", """
            class Tea {
                static void make() {
                    System.out.println("tea: started");
                    System.out.println("tea: ready");
                }
            }
            """));
        assertThat(verdicts.getFirst().reason())
                .isEqualTo(new Reason(
                        "tea: ready at 0.0 s, expected at 2.0 s: it took 0.0 s instead of 2.0 s.",
                        "",
                        "Look for a pause that is too short, or for work that is not waited for.",
                        "ch01_fake/Tea.java",
                        5,
                        ""));
        Excerpt timeline = verdicts.getFirst().timeline();
        assertThat(timeline.compared()).isTrue();
        assertThat(timeline.rows())
                .containsExactly(
                        new Excerpt.Pair(0, line(0, "started", false), line(0, "started", false)),
                        new Excerpt.Pair(0, Optional.empty(), line(0, "ready", true)),
                        new Excerpt.Pair(0, line(2, "ready", true), Optional.empty()));
    }

    @Test
    void a_deadlock_is_told_with_who_is_where() {
        Verdict verdict = run(FakeKit.with("Tea", """
            class Tea {
                static void make() throws InterruptedException {
                    System.out.println("tea: started");
                    new java.util.concurrent.CountDownLatch(1).await();
                }
            }
            """)).getFirst();
        assertThat(verdict.reason().sentence()).startsWith("Deadlock: ").doesNotContain("\n");
        assertThat(verdict.reason().details()).contains("main waits at Tea.java:5");
        assertThat(verdict.reason().file()).isEqualTo("ch01_fake/Tea.java");
        assertThat(verdict.timeline().rows()).hasSize(1);
    }

    @Test
    void an_exit_costs_the_tests_that_it_ends_and_no_other() {
        assertThat(run(FakeKit.with("Adder", """
            class Adder {
                static int add(int a, int b) { if (a < 0) Runtime.getRuntime().halt(0); return a + b; }
            """ + ADD_PAIR + "}")))
                .containsExactly(
                        passed(), passed(), failed("it ended the whole process, as System.exit does"), passed());
    }

    @Test
    void after_three_exits_the_rest_is_given_up() {
        assertThat(run(FakeKit.with("Adder", """
            class Adder {
                static { Runtime.getRuntime().halt(0); }
                static int add(int a, int b) { return a + b; }
            """ + ADD_PAIR + "}")))
                .containsExactly(
                        failed("it ended the whole process, as System.exit does"),
                        failed("it ended the whole process, as System.exit does"),
                        failed("it ended the whole process, as System.exit does"),
                        failed("not run: the tests before it took the time or ended the process"));
    }

    @Test
    void what_does_not_end_is_ended() {
        Candidate endless = FakeKit.with("Counter", """
            class Counter {
                static int next() { while (true) { Thread.onSpinWait(); } }
            }
            """);
        assertThat(run(endless, Duration.ofSeconds(2)))
                .containsExactly(
                        failed("it was still running when the 2 s of this exercise were over\n"
                                + "  main runs at Counter.java:3"),
                        failed("not run: the tests before it took the time or ended the process"));
        assertThat(run(FakeKit.solution("Counter"))).containsExactly(passed(), passed());
    }

    @Test
    void whoever_is_stuck_under_virtual_time_is_told_with_all_threads() {
        Candidate endless = FakeKit.with("Adder", """
            class Adder {
                static int add(int a, int b) {
                    Thread.ofVirtual().name("idler").start(() -> {
                        try { Thread.sleep(1000); } catch (InterruptedException e) {}
                    });
                    Thread.yield();
                    return (int) java.util.stream.LongStream.range(0, Long.MAX_VALUE).sum();
                }
            """ + ADD_PAIR + "}");
        assertThat(run(endless, Duration.ofSeconds(3)).getFirst()).isEqualTo(failed("""
            it was still running when the 3 s of this exercise were over
              main runs at Adder.java:8
              idler sleeps or waits with a limit at Adder.java:5\
            """));
    }

    @Test
    void a_flood_of_threads_is_ended() {
        assertThat(run(FakeKit.with("Counter", """
            class Counter {
                static int next() {
                    while (true) {
                        Thread.ofPlatform().start(() -> java.util.concurrent.locks.LockSupport.park());
                    }
                }
            }
            """)).getFirst()).isEqualTo(failed("it started far too many threads"));
        assertThat(run(FakeKit.solution("Counter"))).containsExactly(passed(), passed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.ofPlatform().start(() -> { try { Thread.sleep(300); } catch (Exception e) {} System.exit(0);"
                        + " });",
                "Thread.ofPlatform().start(() -> { while (true) {} });",
                "java.util.Locale.setDefault(java.util.Locale.GERMAN);",
                "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Tokyo\"));",
                "System.setProperty(\"line.separator\", \"?\");",
                "System.setOut(new java.io.PrintStream(System.out));",
                "Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});"
            })
    void what_it_leaves_does_not_reach_the_next_exercise(String mess) {
        TestRunner runner = new TestRunner(WORKER, FakeKit.kit(), GENEROUS);
        String process = process(runner);
        run(FakeKit.solution("Adder"), runner);
        assertThat(process(runner)).as("an innocent exercise leaves nothing").isEqualTo(process);
        assertThat(run(
                        FakeKit.with("Counter", "class Counter { static int next() { " + mess + " return 1; } }"),
                        runner))
                .containsExactly(passed(), passed());
        assertThat(process(runner)).isNotEqualTo(process);
    }

    /** What cannot be seen to be left, such as memory that is full of it, is found when it ends the next exercise. */
    @Test
    void what_ends_another_exercise_does_not_count_against_it() {
        TestRunner runner = new TestRunner(WORKER, FakeKit.kit(), GENEROUS);
        run(FakeKit.solution("Counter"), runner);
        Candidate greedy = FakeKit.with("Counter", """
            class Counter {
                static int next() {
                    if (ProcessHandle.current().pid() == %s) System.exit(0);
                    return 1;
                }
            }
            """.formatted(process(runner).replaceAll("\\D", "")));
        assertThat(run(greedy, runner)).containsExactly(passed(), passed());
    }

    /** Tells in which process an exercise runs. */
    private static String process(TestRunner runner) {
        Candidate witness = FakeKit.with("Counter", """
            class Counter {
                static int next() { throw new IllegalStateException("process " + ProcessHandle.current().pid()); }
            }
            """);
        return run(witness, runner).getFirst().message().lines().findFirst().orElseThrow();
    }

    @Test
    void what_it_prints_disturbs_nobody() {
        assertThat(run(FakeKit.with("Counter", """
            class Counter {
                static int next() {
                    for (int i = 0; i < 1000; i++) {
                        System.out.println("all tests passed ".repeat(100));
                        System.err.println("all tests passed ".repeat(100));
                    }
                    return 1;
                }
            }
            """))).containsExactly(passed(), passed());
    }

    private static List<Verdict> run(Candidate candidate) {
        return run(candidate, GENEROUS);
    }

    private static List<Verdict> run(Candidate candidate, Duration limit) {
        return run(candidate, new TestRunner(WORKER, FakeKit.kit(), limit));
    }

    private static List<Verdict> run(Candidate candidate, TestRunner runner) {
        String path = candidate.exercise().path();
        String text =
                ((Step.Ready<Map<String, String>>) candidate.sources()).value().get(path);
        Map<String, byte[]> classes =
                InProcessCompiler.compile(path, text, FakeKit.kit().givenClasses());
        return runner.run(new Compiled(candidate.exercise(), classes));
    }

    private static Excerpt printed(String what) {
        var cell = new Excerpt.Cell(Duration.ZERO, "sum", what, false);
        return new Excerpt(false, List.of(new Excerpt.Pair(0, Optional.empty(), Optional.of(cell))), 0);
    }

    private static Optional<Excerpt.Cell> line(int at, String what, boolean marked) {
        return Optional.of(new Excerpt.Cell(Duration.ofSeconds(at), "tea", what, marked));
    }

    private static Verdict passed() {
        return new Verdict(Outcome.PASSED, "");
    }

    private static Verdict failed(String message) {
        return new Verdict(Outcome.FAILED, message);
    }
}
