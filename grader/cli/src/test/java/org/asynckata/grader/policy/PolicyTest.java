package org.asynckata.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PolicyTest {
    private final Policy policy = new Policy(FakeKit.kit());

    @TestFactory
    Stream<DynamicTest> what_everybody_uses_is_allowed() {
        return Corpus.of("allowed").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.name(),
                        () -> assertThat(policy.objection(file.compiled())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> each_violation_names_the_line_the_reason_and_what_to_use_instead() {
        return Corpus.of("refused").stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    Rejection rejection = policy.objection(file.compiled()).orElseThrow();
                    assertThat(rejection.problems().stream().map(PolicyTest::shown))
                            .isEqualTo(file.sentences());
                    assertThat(rejection.status()).isEqualTo(Status.REFUSED);
                    assertThat(rejection.message()).isEqualTo(file.sentences().getFirst());
                }));
    }

    private static String shown(Problem problem) {
        String place = problem.line() == 0 ? "" : ":" + problem.line();
        return problem.file().replace("ch01_fake/", "") + place + " " + problem.message();
    }
}
