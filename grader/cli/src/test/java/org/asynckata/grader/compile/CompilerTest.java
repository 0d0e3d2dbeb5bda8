package org.asynckata.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;
import org.asynckata.grader.worker.Worker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private static final Worker WORKER = new Worker(Compiler.command());

    private final Compiler compiler = new Compiler(WORKER, FakeKit.kit());

    @AfterAll
    static void end() {
        WORKER.close();
    }

    @Test
    void an_exercise_is_compiled_in_another_process() {
        Step<Compiled> step = compiler.compile(FakeKit.solution("Adder"));
        assertThat(((Step.Ready<Compiled>) step).value().classes()).containsOnlyKeys("ch01_fake.Adder");
    }

    @Test
    void errors_reject_it() {
        assertThat(rejection("class Adder {\n  int x\n}"))
                .isEqualTo(new Rejection(
                        Status.DOES_NOT_COMPILE,
                        "one error",
                        List.of(new Problem("ch01_fake/Adder.java", 3, 8, "';' expected"))));
    }

    @Test
    void a_source_that_eats_the_compilers_memory_costs_only_itself() {
        StringBuilder doubling = new StringBuilder("class Adder {\n static final String S0 = \"0123456789abcdef\";\n");
        for (int i = 1; i < 30; i++) {
            doubling.append(" static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
        }
        assertThat(rejection(doubling + "}"))
                .isEqualTo(new Rejection(Status.DOES_NOT_COMPILE, "compiling it takes too much memory"));
        assertThat(compiler.compile(FakeKit.solution("Adder"))).isInstanceOf(Step.Ready.class);
    }

    private Rejection rejection(String text) {
        return ((Step.Stopped<Compiled>) compiler.compile(FakeKit.with("Adder", text))).why();
    }
}
