package org.asynckata.grader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.compile.InProcessCompiler;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Step;
import org.asynckata.grader.worker.Worker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TestRunnerTest {
    private static final Duration GENEROUS = Duration.ofMinutes(2);
    private static final Worker WORKER = new Worker(TestRunner.command());
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
        assertThat(verdicts.get(1).message()).contains("expected: 7").contains("but was: 8");
    }

    @Test
    void an_exception_is_told_with_the_learners_line() {
        List<Verdict> verdicts = run(FakeKit.with("Adder", """
            class Adder {
                static int add(int a, int b) { return a / (b - b); }
            """ + ADD_PAIR + "}"));
        assertThat(verdicts.getFirst())
                .isEqualTo(new Verdict(Outcome.FAILED, "ArithmeticException: / by zero\n(Adder.java:3)"));
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
                        failed("it was still running when the 2 s of this exercise were over"),
                        failed("not run: the tests before it took the time or ended the process"));
        assertThat(run(FakeKit.solution("Counter"))).containsExactly(passed(), passed());
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
        String path = candidate.exercise().path();
        String text =
                ((Step.Ready<Map<String, String>>) candidate.sources()).value().get(path);
        Map<String, byte[]> classes =
                InProcessCompiler.compile(path, text, FakeKit.kit().givenClasses());
        return new TestRunner(WORKER, FakeKit.kit(), limit).run(new Compiled(candidate.exercise(), classes));
    }

    private static Verdict passed() {
        return new Verdict(Outcome.PASSED, "");
    }

    private static Verdict failed(String message) {
        return new Verdict(Outcome.FAILED, message);
    }
}
